//! A comparison as a page: its words, block by block as everywhere, with pictures of what rose and fell.

use minijinja::context;
use minijinja::value::{Serde, Value};

use super::{Frame, Pages, Paper, Speaker, TemplateFault, picture};
use crate::message;
use crate::report::Comparison;
use crate::report::comparison::Part;
use crate::report::document::{Block, Cell, Item};
use crate::report::facts::QuestionnaireFacts;
use crate::report::svg::{self, Slope};
use crate::text::Value as Told;

/// The comparison as a page of HTML, UTF-8. `paper` is for a page that goes straight to print.
///
/// # Errors
///
/// A template that asks for what is not there.
pub fn comparison_page(
    comparison: &Comparison,
    pages: &Pages,
    speaker: &Speaker,
    paper: Option<Paper>,
) -> Result<Vec<u8>, TemplateFault> {
    let blocks = comparison.document(speaker.messages()).blocks;
    let title =
        blocks.iter().find_map(|block| if let Block::Title(title) = block { Some(title.clone()) } else { None });
    let title = title.unwrap_or_default();
    let questionnaire = match comparison {
        Comparison::Progress(progress) => &progress.questionnaire,
        Comparison::Group(group) => &group.questionnaire,
    };
    let start = blocks.iter().position(|block| matches!(block, Block::Heading(_))).unwrap_or(blocks.len());
    let shown = |blocks: &[Block]| blocks.iter().map(block).collect::<Vec<_>>();
    let sections = blocks[start..].chunk_by(|_, next| !matches!(next, Block::Heading(_)));
    let sections = sections.map(|section| {
        let Some((Block::Heading(heading), rest)) = section.split_first() else { return Value::from(()) };
        context! { heading => heading.as_str(), blocks => shown(rest) }
    });
    let mut own = context! {
        kind => questionnaire.title.as_str(),
        head => shown(&blocks[..start]),
        slopes => slopes(comparison, questionnaire, speaker),
        slopes_heading => speaker.translate(&message!("page-slopes-heading")),
        slopes_legend => speaker.translate(&message!("page-slopes-legend", top = questionnaire.levels.len())),
        ways => ways(comparison, speaker),
        ways_heading => speaker.translate(&message!("page-ways-heading")),
        ways_legend => speaker.translate(&message!("page-ways-legend")),
        sections => sections.collect::<Vec<_>>(),
    };
    if pages.has_own {
        own = context! { report => Value::from(Serde(comparison)), ..own };
    }
    let frame = Frame { title: &title, running: (&title, &questionnaire.title), paper };
    pages.render("compare.html", &frame, speaker, own)
}

/// A block as a template sees it: its kind, and what it holds.
fn block(block: &Block) -> Value {
    let text = |kind: &str, text: &str| context! { kind => kind, text => text };
    match block {
        Block::Title(words) => text("title", words),
        Block::Heading(words) => text("heading", words),
        Block::Subheading(words) => text("subheading", words),
        Block::Paragraph(words) => text("paragraph", words),
        Block::Lead(words) => text("lead", words),
        Block::Aside(words) => text("aside", words),
        Block::Quote { about, text } => context! { kind => "quote", about => about.as_str(), text => text.as_str() },
        Block::List(items) => {
            let item = |item: &Item| {
                context! { label => item.label.as_str(), text => item.text.as_str(), details => item.details.clone() }
            };
            context! { kind => "list", items => items.iter().map(item).collect::<Vec<_>>() }
        }
        Block::Table { columns, rows } => {
            let head = |column: &crate::report::Column| context! { head => column.head.as_str(), n => column.numbers };
            let row = |row: &Vec<Cell>| row.iter().map(cell).collect::<Vec<_>>();
            context! {
                kind => "table",
                columns => columns.iter().map(head).collect::<Vec<_>>(),
                rows => rows.iter().map(row).collect::<Vec<_>>(),
            }
        }
    }
}

fn cell(cell: &Cell) -> Value {
    match cell {
        Cell::Text(text) | Cell::Shaded { text, .. } => Value::from(text.as_str()),
        Cell::Bar { reached, goal } => picture(|out| svg::level_bar(out, Some(*reached), Some(*goal), None)),
        Cell::Count { count, of } => picture(|out| svg::count_bar(out, *count, *of, true)),
        Cell::Strip(bars) => picture(|out| svg::Strip { bars, ..svg::Strip::default() }.cell(out)),
    }
}

/// Lines from before to after of the whole, the capabilities and the skills.
fn slopes(comparison: &Comparison, questionnaire: &QuestionnaireFacts, speaker: &Speaker) -> Vec<Value> {
    let slope = |(part, id, title, values): (Part, &str, &str, Vec<Option<f64>>)| {
        let (Some(&then), Some(&now)) = (values.first(), values.last()) else { return Value::from(()) };
        let level = |level: Option<f64>| match level {
            Some(level) => speaker.translate(&message!("page-slope-level", level = Told::Decimal(level, 1))),
            None => speaker.translate(&message!("report-absent")),
        };
        let overall = speaker.translate(&message!("report-overall"));
        let title = if part == Part::Overall { overall } else { title };
        let (then, now) = (level(then), level(now));
        let description = speaker.translate(&message!("page-slope-description", then = then, now = now));
        // A picture tells no more digits than the words do: they could give somebody away.
        let place = |level: f64| questionnaire.share((level * 10.0).round() / 10.0);
        let places: Vec<Option<f64>> = values.iter().map(|level| level.map(place)).collect();
        let id = format!("slope-{id}");
        let slope = Slope { id: &id, title, description, places: &places };
        let picture = picture(|out| slope.draw(out));
        context! { title => title, then => then, now => now, picture => picture, skill => part == Part::Skill }
    };
    let shown = |part: Part| part != Part::Phase;
    match comparison {
        Comparison::Progress(progress) => {
            let levels = progress.levels.iter().filter(|level| shown(level.part));
            levels.map(|level| slope((level.part, &level.id, &level.title, level.levels.clone()))).collect()
        }
        Comparison::Group(group) => {
            let levels = group.levels.iter().filter(|level| shown(level.part) && level.change.is_some());
            let means = |means: &[f64]| means.iter().copied().map(Some).collect();
            levels.map(|level| slope((level.part, &level.id, &level.title, means(&level.means)))).collect()
        }
    }
}

/// How many of a group fell, stayed and rose, level by level.
fn ways(comparison: &Comparison, speaker: &Speaker) -> Vec<Value> {
    let Comparison::Group(group) = comparison else { return Vec::new() };
    let way = |level: &crate::report::LevelChanges| {
        let change = level.change.as_ref()?;
        let counts = [change.declined, change.same, change.improved];
        let overall = speaker.translate(&message!("report-overall"));
        let title = if level.part == Part::Overall { overall } else { &level.title };
        let [fell, same, rose] = counts;
        let said = speaker.translate(&message!("compare-directions", rose = rose, same = same, fell = fell));
        Some(context! { title => title, bar => picture(|out| svg::stack(out, &counts)), said => said })
    };
    group.levels.iter().filter_map(way).collect()
}
