//! The columns of a statement, section by section.
//!
//! Names that the statement makes up contain an underscore, and ids of a questionnaire never do, so they cannot clash:
//! `q_C1_score` is about the question C1, `S01_gap` about the skill S01. What ends like a column of a skill (`_gap`) is about
//! one skill, so names about all of them (`gap_total`) end in another word.

use std::fmt::Write as _;

use super::dialect::Extreme;
use super::expression::{minimum, number, one_if, sum, times};
use super::options::SqlOptions;
use crate::questionnaire::{Aggregation, Evidence, Profile, Question, Questionnaire, Skill};

/// A value and the name of its column.
pub(super) type Column = (String, String);

/// A common table expression, which adds `columns` to those of the section before.
pub(super) struct Section {
    pub(super) comment: String,
    pub(super) name: &'static str,
    pub(super) columns: Vec<Column>,
}

/// Makes the columns for a questionnaire and the targets of a profile.
pub(super) struct Columns<'a> {
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) profile: &'a Profile,
    pub(super) options: &'a SqlOptions,
}

impl Columns<'_> {
    /// All sections before the result.
    pub(super) fn sections(&self) -> Vec<Section> {
        let Questionnaire { min_applicable, min_coverage, min_skills, .. } = self.questionnaire;
        let section = |name, comment: &str, columns| Section { comment: comment.to_owned(), name, columns };
        vec![
            section("answer_codes", "Answers in lower case, NULL where there is none.", self.codes()),
            section(
                "question_scores",
                "Questions: whether they are answered and apply (1 or 0), and their score (0 unless answered).",
                self.questions(),
            ),
            section(
                "skill_evidence",
                "Skills: the weights of their questions that are answered and that apply, and Σ weight × score. Totals of questions.",
                self.evidence(),
            ),
            section(
                "skill_counts",
                &format!("Skills that count: of their evidence, a share of {min_applicable} applies."),
                self.counts(),
            ),
            section(
                "skill_levels",
                &format!("Levels of skills: of the evidence that applies, a share of {min_coverage} is answered."),
                self.levels(),
            ),
            section(
                "skill_gaps",
                "Weights of the skills that have a level, and their gaps to the targets, times the weight.",
                self.gaps(),
            ),
            section(
                "group_levels",
                "Levels of capabilities and phases. Over all skills: the largest gap, the gaps, the ways to the targets.",
                self.groups(),
            ),
            section(
                "overall_levels",
                &format!("The whole: of the skills that count, a share of {min_skills} must have a level."),
                self.overall(),
            ),
        ]
    }

    fn name(&self, name: &str) -> String {
        self.options.dialect.identifier(name)
    }

    fn of_question(&self, question: &Question, what: &str) -> String {
        self.name(&question_column(question, what))
    }

    fn of_skill(&self, skill: &Skill, what: &str) -> String {
        self.name(&skill_column(skill, what))
    }

    /// Columns that keep their names, and codes of answers.
    fn codes(&self) -> Vec<Column> {
        let column = |name: &str| format!("answers.{}", self.name(name));
        let kept = self.options.columns.iter().map(|name| (column(name), name.clone()));
        let questions = self.questionnaire.questions.iter();
        let codes = questions
            .map(|question| (self.options.dialect.code(&column(&question.code)), question_column(question, "code")));
        kept.chain(codes).collect()
    }

    /// Whether the row is rejected, and numbers of each question.
    fn questions(&self) -> Vec<Column> {
        let literal = |text: &str| self.options.dialect.literal(&text.to_ascii_lowercase());
        let mut faults = Vec::new();
        let mut columns = Vec::new();
        for question in &self.questionnaire.questions {
            let code = self.of_question(question, "code");
            let options: Vec<String> = question.options.iter().map(|option| literal(&option.code)).collect();
            let options = options.join(", ");
            faults.push(format!("{code} NOT IN ({options}, 'na', 'dk')"));
            let score = |score: f64, option: &str| format!(" WHEN {} THEN {}", literal(option), number(score));
            let scores: String = question.options.iter().map(|option| score(option.score, &option.code)).collect();
            let score = self.options.dialect.double(&format!("CASE {code}{scores} ELSE 0 END"));
            let mut flag = |what: &str, condition: String| {
                columns.push((one_if(&condition), question_column(question, what)));
            };
            flag("answered", format!("{code} IN ({options})"));
            if self.may_be_unasked(question) {
                flag("asked", format!("{code} IS NOT NULL"));
                flag("applies", format!("{code} <> 'na'"));
            } else {
                flag("applies", format!("{code} IS NULL OR {code} <> 'na'"));
            }
            if self.options.wide {
                flag("open", format!("{code} IS NULL OR {code} = 'dk'"));
            }
            columns.push((score, question_column(question, "score")));
        }
        columns.insert(0, (format!("COALESCE({}, FALSE)", faults.join("\n      OR ")), "rejected".to_owned()));
        columns
    }

    /// Whether a blank answer means that the question was not asked.
    fn may_be_unasked(&self, question: &Question) -> bool {
        self.options.quick && !question.quick
    }

    /// The sum of `value` of the questions that inform a skill, by weight.
    fn weighted(&self, skill: &Skill, value: impl Fn(&Question) -> Option<String>) -> String {
        let term = |&Evidence { question, weight }: &Evidence| {
            Some(times(weight, &value(&self.questionnaire.questions[question])?))
        };
        sum(skill.evidence.iter().filter_map(term))
    }

    /// Sums over the evidence of each skill.
    fn evidence(&self) -> Vec<Column> {
        let mut columns = Vec::new();
        for skill in &self.questionnaire.skills {
            let mut add = |what: &str, value: String| columns.push((value, skill_column(skill, what)));
            let column = |what: &'static str| move |question: &Question| Some(self.of_question(question, what));
            add("answered", self.weighted(skill, column("answered")));
            add("applies", self.weighted(skill, column("applies")));
            add("sum", self.weighted(skill, column("score")));
            if self.options.wide {
                let open = |score: fn(&Question) -> f64| {
                    move |question: &Question| {
                        let score = score(question);
                        (score > 0.0).then(|| times(score, &self.of_question(question, "open")))
                    }
                };
                add("open", self.weighted(skill, column("open")));
                add("low", self.weighted(skill, open(lowest)));
                add("high", self.weighted(skill, open(highest)));
            }
        }
        for (what, name) in [("answered", "answered_total"), ("applies", "applicable_total")] {
            let questions = self.questionnaire.questions.iter();
            columns.push((sum(questions.map(|question| self.of_question(question, what))), name.to_owned()));
        }
        columns
    }

    /// Weight of the evidence of a skill that every respondent was asked.
    fn always_asked(&self, skill: &Skill) -> f64 {
        let is_always = |evidence: &&Evidence| !self.may_be_unasked(&self.questionnaire.questions[evidence.question]);
        skill.evidence.iter().filter(is_always).map(|evidence| evidence.weight).sum()
    }

    /// Weight of the evidence of a skill that was asked.
    fn asked(&self, skill: &Skill) -> String {
        let asked = |question: &Question| self.may_be_unasked(question).then(|| self.of_question(question, "asked"));
        let always = number(self.always_asked(skill));
        match self.weighted(skill, asked).as_str() {
            "0" => always,
            sometimes => format!("({always} + {sometimes})"),
        }
    }

    /// Whether each skill counts.
    fn counts(&self) -> Vec<Column> {
        let minimum = minimum(self.questionnaire.min_applicable);
        let counts = |skill: &Skill| {
            let applies = self.of_skill(skill, "applies");
            let condition =
                format!("NOT rejected AND {applies} > 0 AND {applies} >= {minimum} * {}", self.asked(skill));
            (one_if(&condition), skill_column(skill, "counts"))
        };
        self.questionnaire.skills.iter().map(counts).collect()
    }

    /// Levels of skills, their bounds and coverage.
    fn levels(&self) -> Vec<Column> {
        let minimum = minimum(self.questionnaire.min_coverage);
        let mut columns = Vec::new();
        for skill in &self.questionnaire.skills {
            let [answered, applies, sum, counts] =
                ["answered", "applies", "sum", "counts"].map(|what| self.of_skill(skill, what));
            let level = self.level(&format!("{sum} / {answered}"));
            let enough = format!("{counts} = 1 AND {answered} > 0 AND {answered} >= {minimum} * {applies}");
            columns.push((format!("CASE WHEN {enough} THEN {level} END"), skill.id.clone()));
            if self.options.wide {
                let coverage = format!("{} / {applies}", self.options.dialect.double(&answered));
                columns.push((format!("CASE WHEN {counts} = 1 THEN {coverage} END"), skill_column(skill, "coverage")));
                let unasked = format!(" OR NOT rejected AND {} = 0", self.asked(skill));
                let unasked = if self.always_asked(skill) > 0.0 { "" } else { &unasked };
                let bounded = format!("{counts} = 1{unasked}");
                for (what, open) in [("lower", "low"), ("upper", "high")] {
                    let [open, weight] = [open, "open"].map(|what| self.of_skill(skill, what));
                    let bound = self.level(&format!("({sum} + {open}) / ({answered} + {weight})"));
                    columns.push((format!("CASE WHEN {bounded} THEN {bound} END"), skill_column(skill, what)));
                }
            }
        }
        columns
    }

    /// The level of a score in [0, 1].
    fn level(&self, score: &str) -> String {
        format!("1 + {} * ({score})", self.questionnaire.levels.len() - 1)
    }

    fn skills_and_targets(&self) -> impl Iterator<Item = (&Skill, f64)> {
        self.questionnaire.skills.iter().zip(self.profile.targets.iter().copied())
    }

    /// What decides on the level of the whole and the way to the targets.
    fn gaps(&self) -> Vec<Column> {
        let mut columns = Vec::new();
        for (skill, target) in self.skills_and_targets() {
            let mut add = |what: &str, value: String| columns.push((value, skill_column(skill, what)));
            let level = self.name(&skill.id);
            let target = number(target);
            let gap = |level: &str| {
                let (counts, gap) =
                    (self.of_skill(skill, "counts"), times(skill.weight, &format!("({target} - {level})")));
                format!("CASE WHEN {counts} = 1 AND {level} < {target} - 1e-9 THEN {gap} ELSE 0 END")
            };
            add("weight", format!("CASE WHEN {level} IS NULL THEN 0 ELSE {} END", number(skill.weight)));
            add("gap", gap(&level));
            if self.options.wide {
                add("lowgap", gap(&self.of_skill(skill, "lower")));
                add("highgap", gap(&self.of_skill(skill, "upper")));
            }
        }
        let skills = self.questionnaire.skills.iter();
        let scored = sum(skills.clone().map(|skill| one_if(&format!("{} IS NOT NULL", self.name(&skill.id)))));
        columns.push((scored, "skills_scored".to_owned()));
        columns.push((sum(skills.map(|skill| self.of_skill(skill, "counts"))), "skills_counted".to_owned()));
        columns
    }

    /// Levels of capabilities and phases, and sums over all skills.
    fn groups(&self) -> Vec<Column> {
        let skills = &self.questionnaire.skills;
        let level = |belongs: &dyn Fn(&Skill) -> bool| {
            let members = skills.iter().filter(|skill| belongs(skill));
            let parts = members.map(|skill| (self.name(&skill.id), Some(self.of_skill(skill, "weight"))));
            self.aggregate(&parts.collect::<Vec<_>>())
        };
        let mut columns = Vec::new();
        for (index, capability) in self.questionnaire.capabilities.iter().enumerate() {
            columns.push((level(&|skill| skill.capability == index), capability.id.clone()));
        }
        for (index, phase) in self.questionnaire.phases.iter().enumerate() {
            columns.push((level(&|skill| skill.phase == Some(index)), phase.id.clone()));
        }
        let gaps: Vec<String> = skills.iter().map(|skill| self.of_skill(skill, "gap")).collect();
        columns.push((self.options.dialect.extreme(Extreme::Greatest, &gaps), "gap_greatest".to_owned()));
        self.add_totals(&mut columns);
        columns
    }

    /// Adds the sums over all skills of gaps and of ways to the targets, (target − 1) × weight.
    fn add_totals(&self, columns: &mut Vec<Column>) {
        let skills = &self.questionnaire.skills;
        let gaps = |what: &str| sum(skills.iter().map(|skill| self.of_skill(skill, what)));
        let ways = |counted: &dyn Fn(&Skill) -> String| {
            let targets = self.profile.targets.iter().map(|target| target - 1.0);
            let ways = skills.iter().zip(targets).filter(|(_, way)| *way > 0.0);
            sum(ways.map(|(skill, way)| times(way, &counted(skill))))
        };
        let mut add = |name: &str, value: String| columns.push((value, name.to_owned()));
        add("gap_total", gaps("gap"));
        add("way_total", ways(&|skill| self.of_skill(skill, "weight")));
        if self.options.wide {
            add("lowgap_total", gaps("lowgap"));
            add("highgap_total", gaps("highgap"));
            add("way_counted", ways(&|skill| times(skill.weight, &self.of_skill(skill, "counts"))));
        }
    }

    /// The aggregate of levels, each with the column of its weight, which is 0 where the level is NULL; without such a
    /// column, weights are equal.
    fn aggregate(&self, parts: &[(String, Option<String>)]) -> String {
        let weighted = |value: &dyn Fn(&str) -> String| {
            let term = |(level, weight): &(String, Option<String>)| match weight {
                Some(weight) => format!("COALESCE({} * {weight}, 0)", value(level)),
                None => format!("COALESCE({}, 0)", value(level)),
            };
            let weight = |(level, weight): &(String, Option<String>)| {
                weight.clone().unwrap_or_else(|| one_if(&format!("{level} IS NOT NULL")))
            };
            format!("({}) / NULLIF({}, 0)", sum(parts.iter().map(term)), sum(parts.iter().map(weight)))
        };
        match self.questionnaire.aggregation {
            _ if parts.is_empty() => self.options.dialect.double("NULL"),
            Aggregation::Arithmetic => weighted(&str::to_owned),
            Aggregation::Geometric => format!("exp({})", weighted(&|level| format!("ln({level})"))),
            Aggregation::Minimum => {
                let above = self.questionnaire.levels.len() + 1;
                let levels: Vec<String> =
                    parts.iter().map(|(level, _)| format!("COALESCE({level}, {above})")).collect();
                format!("NULLIF({}, {above})", self.options.dialect.extreme(Extreme::Least, &levels))
            }
        }
    }

    /// Level, coverage and way to the targets of the whole.
    fn overall(&self) -> Vec<Column> {
        let Questionnaire { capabilities, min_skills, .. } = self.questionnaire;
        let mut columns = Vec::new();
        let mut add = |condition: &str, value: &str, name: &str| {
            columns.push((format!("CASE WHEN {condition} THEN {value} END"), name.to_owned()));
        };
        let enough = format!("skills_scored > 0 AND skills_scored >= {} * skills_counted", minimum(*min_skills));
        let levels: Vec<_> = capabilities.iter().map(|capability| (self.name(&capability.id), None)).collect();
        add(&enough, &self.aggregate(&levels), "overall");

        let answered = self.options.dialect.double("answered_total");
        add("NOT rejected", &format!("{answered} / NULLIF(applicable_total, 0)"), "coverage");

        // 1 where nothing is targeted above level 1.
        let percent = |gap: &str, way: &str| format!("CASE WHEN {way} > 1e-9 THEN 1 - {gap} / {way} ELSE 1 END");
        add(&enough, &percent("gap_total", "way_total"), "percent_to_target");
        if self.options.wide {
            let any = "skills_counted > 0";
            add(any, &percent("lowgap_total", "way_counted"), "percent_to_target_lower");
            add(any, &percent("highgap_total", "way_counted"), "percent_to_target_upper");
        }
        columns.push((self.top_gap(), "top_gap".to_owned()));
        columns
    }

    /// The first skill with the largest gap.
    fn top_gap(&self) -> String {
        let mut value = "CASE WHEN gap_greatest <= 1e-9 THEN NULL".to_owned();
        for skill in &self.questionnaire.skills {
            let (gap, id) = (self.of_skill(skill, "gap"), self.options.dialect.literal(&skill.id));
            _ = write!(value, "\n      WHEN {gap} >= gap_greatest - 1e-9 THEN {id}");
        }
        value + " END"
    }

    /// The columns of the result behind those that keep their names.
    pub(super) fn result(&self) -> Vec<Column> {
        let Questionnaire { skills, capabilities, phases, .. } = self.questionnaire;
        let rounded = |name: String| (self.options.dialect.four_decimals(&self.name(&name)), name);
        let groups = capabilities.iter().chain(phases).map(|group| group.id.clone());
        let whole = ["overall", "coverage", "percent_to_target"].map(str::to_owned);
        let numbers = skills.iter().map(|skill| skill.id.clone()).chain(groups).chain(whole);
        let mut columns: Vec<Column> = numbers.map(rounded).collect();
        columns.extend(["top_gap", "rejected"].map(|name| (self.name(name), name.to_owned())));
        if self.options.wide {
            let of_skill = |skill| ["coverage", "lower", "upper"].map(|what| skill_column(skill, what));
            let whole = ["percent_to_target_lower", "percent_to_target_upper"].map(str::to_owned);
            columns.extend(skills.iter().flat_map(of_skill).chain(whole).map(rounded));
        }
        columns
    }
}

/// The name of a column on a question.
fn question_column(question: &Question, what: &str) -> String {
    format!("q_{}_{what}", question.code)
}

/// The name of a column on a skill.
fn skill_column(skill: &Skill, what: &str) -> String {
    format!("{}_{what}", skill.id)
}

/// The lowest score of a question's options.
fn lowest(question: &Question) -> f64 {
    question.options.iter().map(|option| option.score).fold(f64::INFINITY, f64::min)
}

/// The highest score of a question's options.
fn highest(question: &Question) -> f64 {
    question.options.iter().map(|option| option.score).fold(f64::NEG_INFINITY, f64::max)
}
