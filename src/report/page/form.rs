//! A form to fill in in a browser, without a network. Its scripts keep a draft, save and load answers files, switch the
//! language and show the result, which they compute from the scoring model that the page carries.

use std::collections::BTreeMap;

use serde::Serialize;

use super::pages::{Frame, Pages, TemplateFault};
use super::view::Markup;
use crate::message;
use crate::questionnaire::{
    AnswerOption, Check, ContextAnswer, ContextOption, ContextQuestion, Group, Question, Questionnaire,
};
use crate::report::Form;
use crate::report::form::LONG_LIST;
use crate::responses::result_code;
use crate::scoring::Model;
use crate::text::{Message, Messages, Pattern};

/// What every form runs: words, the result code, and the form itself.
const SCRIPT: &str = concat!(include_str!("form/words.js"), include_str!("form/code.js"), include_str!("form/form.js"));

/// The same with what computes and shows the result.
const RESULT_SCRIPT: &str = concat!(
    include_str!("form/words.js"),
    include_str!("form/code.js"),
    include_str!("form/scoring.js"),
    include_str!("form/qr.js"),
    include_str!("form/result.js"),
    include_str!("form/form.js")
);

const SHEET: &str = include_str!("form/form.css");

/// Messages without values that the template and the scripts show.
const PLAIN: [&str; 21] = [
    "form-checks-intro",
    "form-context",
    "form-context-intro",
    "form-draft",
    "form-draft-back",
    "form-forget",
    "form-forget-sure",
    "form-language",
    "form-load",
    "form-load-sure",
    "form-no-answer",
    "form-no-script",
    "form-note",
    "form-result",
    "form-result-hide",
    "form-result-print",
    "form-result-show",
    "form-save",
    "form-send-to",
    "form-take-back",
    "report-checks-heading",
];

/// Messages whose values the scripts fill in.
const WITH_VALUES: [&str; 7] = [
    "form-few-answers",
    "form-load-other",
    "form-load-unknown",
    "form-load-unread",
    "form-loaded",
    "form-progress",
    "form-saved",
];

/// Messages of the result.
const RESULT: [&str; 48] = [
    "form-result-code",
    "form-result-code-help",
    "report-absent",
    "report-benchmark-heading",
    "report-benchmark-same",
    "report-benchmark-standing",
    "report-best-guess",
    "report-between",
    "report-carried",
    "report-checks-intro",
    "report-column-guess",
    "report-column-level",
    "report-column-scale",
    "report-column-skill",
    "report-column-target",
    "report-date",
    "report-furthest",
    "report-furthest-more",
    "report-furthest-tied",
    "report-gap",
    "report-gaps-heading",
    "report-gaps-tied",
    "report-no-gap",
    "report-no-level-does-not-apply",
    "report-no-level-not-asked",
    "report-no-level-nothing-answered",
    "report-no-level-too-little",
    "report-no-standing",
    "report-plan-none",
    "report-plan-unscored",
    "report-quoted",
    "report-range",
    "report-short-steps",
    "report-short-strengths",
    "report-skills-heading",
    "report-skills-legend",
    "report-standing",
    "report-standing-of",
    "report-standing-quick",
    "report-step-closes",
    "report-step-closes-little",
    "report-step-no-advice",
    "report-step-takes",
    "report-too-early",
    "report-way",
    "report-way-between",
    "report-way-open",
    "report-way-untitled",
];

/// What a form for a browser can have besides its questions.
#[derive(Debug, Clone, Copy, Default)]
pub struct FormPage<'a> {
    /// Whether it shows the result.
    pub result: bool,
    /// To whom the saved file is to be sent; an address for e-mail becomes a link.
    pub send_to: Option<&'a str>,
    /// Words of whoever hands the form out.
    pub instructions: Option<&'a str>,
}

impl FormPage<'_> {
    /// The page as HTML, UTF-8, in the languages of `forms`, which differ in nothing else. It opens in the first.
    ///
    /// # Errors
    ///
    /// A template that asks for what is not there.
    ///
    /// # Panics
    ///
    /// Without a form.
    pub fn render(&self, forms: &[Form], pages: &Pages) -> Result<Vec<u8>, TemplateFault> {
        let first = &forms[0];
        let title = &first.questionnaire.title;
        let style = pages.style().with(SHEET);
        let script = if self.result { RESULT_SCRIPT } else { SCRIPT };
        let (messages, running) = (first.messages, (title.as_str(), ""));
        let frame = Frame { messages, style: &style, script: Some(script), title, running, paper: None };
        let texts: Vec<Texts> = forms.iter().map(|form| Texts::new(self, form)).collect();
        let data = Data::new(self, first, &texts);
        // Nothing in the data can end its element.
        let data = serde_json::to_string(&data).expect("all keys are texts").replace('<', "\\u003c");
        let plain = PLAIN.map(|id| (id, messages.translate(&Message::new(id))));
        let view = View {
            texts: &texts[0],
            plain: plain.into(),
            languages: if texts.len() > 1 { &texts } else { &[] },
            result: self.result,
            send_to: self.send_to,
            mail: self.send_to.and_then(mail_link),
            instructions: self.instructions,
            data: Markup::new(data),
            script: Markup::new(script.to_owned()),
        };
        pages.render("form.html", &frame, &view)
    }
}

/// A link that writes to `address`, if that is one of e-mail.
fn mail_link(address: &str) -> Option<String> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "@.+-_".contains(c);
    (address.split('@').count() == 2 && address.chars().all(is_plain)).then(|| format!("mailto:{address}"))
}

/// What the template shows.
#[derive(Serialize)]
struct View<'a> {
    texts: &'a Texts<'a>,
    plain: BTreeMap<&'static str, String>,
    /// All languages to choose from; none where there is one.
    languages: &'a [Texts<'a>],
    result: bool,
    send_to: Option<&'a str>,
    mail: Option<String>,
    instructions: Option<&'a str>,
    data: Markup,
    script: Markup,
}

/// What the scripts need.
#[derive(Serialize)]
struct Data<'a> {
    questionnaire: &'a str,
    version: String,
    quick: bool,
    /// Names the questionnaire in the result code.
    fingerprint: u16,
    questions: Vec<QuestionData<'a>>,
    /// Per check: its conditions, as in [`Check`].
    checks: Vec<&'a [(usize, Vec<usize>)]>,
    scoring: Option<Scoring<'a>>,
    languages: &'a [Texts<'a>],
}

#[derive(Serialize)]
struct QuestionData<'a> {
    code: &'a str,
    options: Vec<&'a str>,
    asked: bool,
    rank: bool,
}

/// Numbers of the result.
#[derive(Serialize)]
struct Scoring<'a> {
    model: Model,
    /// Per benchmark: counts by question.
    benchmarks: Vec<&'a [(usize, Vec<u64>)]>,
}

impl<'a> Data<'a> {
    fn new(page: &FormPage, form: &Form<'a>, languages: &'a [Texts<'a>]) -> Self {
        let questionnaire = form.questionnaire;
        let question = |question: &'a Question| QuestionData {
            code: &question.code,
            options: question.options.iter().map(|option| option.code.as_str()).collect(),
            asked: form.asks(question),
            rank: question.rank,
        };
        let scoring = || Scoring {
            model: Model::new(questionnaire, questionnaire.default_profile(), &[]),
            benchmarks: questionnaire.benchmarks.iter().map(|benchmark| benchmark.counts.as_slice()).collect(),
        };
        Self {
            questionnaire: &questionnaire.id,
            version: questionnaire.version.to_string(),
            quick: form.quick,
            fingerprint: result_code::fingerprint(questionnaire),
            questions: questionnaire.questions.iter().map(question).collect(),
            checks: checks(form).map(|check| check.conditions.as_slice()).collect(),
            scoring: page.result.then(scoring),
            languages,
        }
    }
}

/// The checks whose questions the form asks.
fn checks<'a>(form: &Form<'a>) -> impl Iterator<Item = &'a Check> {
    let Form { questionnaire, .. } = *form;
    let is_asked = move |(question, _): &(usize, Vec<usize>)| form.asks(&questionnaire.questions[*question]);
    questionnaire.checks.iter().filter(move |check| check.conditions.iter().all(is_asked))
}

/// Everything that the page says in one language. Elements of the template name their text by its path in here.
#[derive(Serialize)]
struct Texts<'a> {
    tag: &'static str,
    name: &'static str,
    decimal: char,
    thousands: char,
    title: &'a str,
    intro: String,
    how: String,
    about: Vec<AboutField>,
    sections: Vec<SectionView<'a>>,
    context: Vec<ContextView<'a>>,
    checks: Vec<CheckView<'a>>,
    messages: BTreeMap<&'static str, Pattern>,
    result: Option<ResultTexts<'a>>,
}

/// A field about who answers.
#[derive(Serialize)]
struct AboutField {
    name: &'static str,
    title: String,
    help: String,
}

#[derive(Serialize)]
struct SectionView<'a> {
    title: &'a str,
    summary: &'a str,
    questions: Vec<QuestionView<'a>>,
}

#[derive(Serialize)]
struct QuestionView<'a> {
    code: &'a str,
    text: &'a str,
    help: &'a str,
    answers: Vec<AnswerView<'a>>,
}

#[derive(Serialize)]
struct AnswerView<'a> {
    code: &'a str,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<StepView<'a>>,
}

/// What leads from an option to the next one.
#[derive(Serialize)]
struct StepView<'a> {
    advice: &'a str,
    effort: u8,
    upkeep: u8,
}

/// A question on who answers.
#[derive(Serialize)]
struct ContextView<'a> {
    code: &'a str,
    text: &'a str,
    help: &'a str,
    /// The options; none where it asks for a number.
    options: Vec<AnswerView<'a>>,
    /// Whether the options are a drop-down list.
    drop_down: bool,
    low: String,
    high: String,
}

/// A check, which the scripts show while the answers meet it.
#[derive(Serialize)]
struct CheckView<'a> {
    ask: &'a str,
    questions: Vec<CheckedQuestion<'a>>,
}

#[derive(Serialize)]
struct CheckedQuestion<'a> {
    code: &'a str,
    text: &'a str,
}

/// Names that the result shows.
#[derive(Serialize)]
struct ResultTexts<'a> {
    levels: &'a [String],
    profile: &'a str,
    skills: Vec<&'a str>,
    benchmarks: Vec<&'a str>,
}

impl<'a> Texts<'a> {
    fn new(page: &FormPage, form: &Form<'a>) -> Self {
        let Form { questionnaire, messages, .. } = *form;
        let language = messages.language();
        let about = form.about().map(|field| AboutField { name: field.name, title: field.title, help: field.help });
        let section = |(section, questions): (&'a Group, Vec<&'a Question>)| SectionView {
            title: &section.title,
            summary: &section.summary,
            questions: questions.iter().map(|question| QuestionView::new(page, form, question)).collect(),
        };
        Self {
            tag: language.tag(),
            name: language.name(),
            decimal: language.decimal_sign(),
            thousands: language.thousands_sign(),
            title: &questionnaire.title,
            intro: form.intro_on_screen(),
            how: messages.translate(&message!("form-how-to-send", address = page.send_to.unwrap_or("none"))),
            about: about.collect(),
            sections: form.sections().map(section).collect(),
            context: form.context().iter().map(ContextView::new).collect(),
            checks: checks(form).map(|check| CheckView::new(questionnaire, check)).collect(),
            messages: patterns(page, messages),
            result: page.result.then(|| ResultTexts::new(questionnaire)),
        }
    }
}

fn patterns(page: &FormPage, messages: &Messages) -> BTreeMap<&'static str, Pattern> {
    let result = RESULT.iter().filter(|_| page.result);
    let ids = PLAIN.iter().chain(&WITH_VALUES).chain(result);
    ids.map(|&id| (id, messages.pattern(id))).collect()
}

impl<'a> QuestionView<'a> {
    fn new(page: &FormPage, form: &Form<'a>, question: &'a Question) -> Self {
        let step = |option: &'a AnswerOption| StepView {
            advice: &option.advice,
            effort: option.effort,
            upkeep: option.upkeep,
        };
        let steps = question.options.iter().map(|option| page.result.then(|| step(option)));
        let answers = form.answers(question).zip(steps.chain(std::iter::repeat_with(|| None)));
        Self {
            code: &question.code,
            text: &question.text,
            help: &question.help,
            answers: answers.map(|((code, text), step)| AnswerView { code, text, step }).collect(),
        }
    }
}

impl<'a> ContextView<'a> {
    fn new(asked: &'a ContextQuestion) -> Self {
        let (options, range) = match &asked.answer {
            ContextAnswer::Choice(options) => (options.as_slice(), None),
            ContextAnswer::Number(range) => (&[][..], Some(range)),
        };
        let answer =
            |option: &'a ContextOption| AnswerView { code: &option.code, text: option.text.clone(), step: None };
        Self {
            code: &asked.code,
            text: &asked.text,
            help: &asked.help,
            options: options.iter().map(answer).collect(),
            drop_down: options.len() > LONG_LIST,
            low: range.map(|range| range.start().to_string()).unwrap_or_default(),
            high: range.map(|range| range.end().to_string()).unwrap_or_default(),
        }
    }
}

impl<'a> CheckView<'a> {
    fn new(questionnaire: &'a Questionnaire, check: &'a Check) -> Self {
        let question = |(question, _): &(usize, Vec<usize>)| {
            let Question { code, text, .. } = &questionnaire.questions[*question];
            CheckedQuestion { code, text }
        };
        Self { ask: &check.ask, questions: check.conditions.iter().map(question).collect() }
    }
}

impl<'a> ResultTexts<'a> {
    fn new(questionnaire: &'a Questionnaire) -> Self {
        Self {
            levels: &questionnaire.levels,
            profile: &questionnaire.default_profile().title,
            skills: questionnaire.skills.iter().map(|skill| skill.title.as_str()).collect(),
            benchmarks: questionnaire.benchmarks.iter().map(|benchmark| benchmark.title.as_str()).collect(),
        }
    }
}
