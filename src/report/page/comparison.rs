//! A comparison as a page: the blocks of its document, and pictures of what rose and fell.

use serde::Serialize;

use super::pages::{Frame, Pages, TemplateFault};
use super::style::Paper;
use super::view::Markup;
use crate::message;
use crate::report::comparison::Part;
use crate::report::document::{Block, Cell, Item};
use crate::report::facts::QuestionnaireFacts;
use crate::report::svg::{self, Slope};
use crate::report::{Column, Comparison, LevelChanges};
use crate::text::{Messages, Value};

/// The comparison as a page of HTML, UTF-8. `paper` is for a page that goes straight to print.
///
/// # Errors
///
/// A template that asks for what is not there.
pub fn comparison_page(
    comparison: &Comparison,
    pages: &Pages,
    messages: &Messages,
    paper: Option<Paper>,
) -> Result<Vec<u8>, TemplateFault> {
    let blocks = comparison.document(messages).blocks;
    let title =
        blocks.iter().find_map(|block| if let Block::Title(title) = block { Some(title.as_str()) } else { None });
    let title = title.unwrap_or_default();
    let running = (title, questionnaire(comparison).title.as_str());
    let frame = Frame { messages, style: pages.group_style(), script: None, title, running, paper };
    pages.render("compare.html", &frame, &View::new(comparison, &blocks, messages))
}

fn questionnaire(comparison: &Comparison) -> &QuestionnaireFacts {
    match comparison {
        Comparison::Progress(progress) => &progress.questionnaire,
        Comparison::Group(group) => &group.questionnaire,
    }
}

#[derive(Serialize)]
struct View<'a> {
    /// The JSON comparison.
    report: &'a Comparison,
    kind: &'a str,
    /// Blocks before the first heading.
    head: Vec<BlockView<'a>>,
    slopes: Vec<SlopeView>,
    slopes_heading: String,
    slopes_legend: String,
    ways: Vec<WayView>,
    ways_heading: String,
    ways_legend: String,
    sections: Vec<SectionView<'a>>,
}

#[derive(Serialize)]
struct SectionView<'a> {
    heading: &'a str,
    blocks: Vec<BlockView<'a>>,
}

impl<'a> View<'a> {
    fn new(comparison: &'a Comparison, blocks: &'a [Block], messages: &Messages) -> Self {
        let questionnaire = questionnaire(comparison);
        let views = |blocks: &'a [Block]| blocks.iter().map(BlockView::new).collect();
        let start = blocks.iter().position(|block| matches!(block, Block::Heading(_))).unwrap_or(blocks.len());
        let (head, rest) = blocks.split_at(start);
        let sections = rest.chunk_by(|_, next| !matches!(next, Block::Heading(_)));
        let sections = sections.filter_map(|section| match section {
            [Block::Heading(heading), rest @ ..] => Some(SectionView { heading, blocks: views(rest) }),
            _ => None,
        });
        let translate = |message| messages.translate(&message);
        Self {
            report: comparison,
            kind: &questionnaire.title,
            head: views(head),
            slopes: slopes(comparison, messages),
            slopes_heading: translate(message!("page-slopes-heading")),
            slopes_legend: translate(message!("page-slopes-legend", top = questionnaire.levels.len())),
            ways: ways(comparison, messages),
            ways_heading: translate(message!("page-ways-heading")),
            ways_legend: translate(message!("page-ways-legend")),
            sections: sections.collect(),
        }
    }
}

/// A block with its kind.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum BlockView<'a> {
    Title { text: &'a str },
    Heading { text: &'a str },
    Subheading { text: &'a str },
    Paragraph { text: &'a str },
    Lead { text: &'a str },
    Aside { text: &'a str },
    Quote { about: &'a str, text: &'a str },
    List { items: Vec<ItemView<'a>> },
    Table { columns: Vec<ColumnView<'a>>, rows: Vec<Vec<CellView<'a>>> },
}

#[derive(Serialize)]
struct ItemView<'a> {
    label: &'a str,
    text: &'a str,
    details: &'a [String],
}

#[derive(Serialize)]
struct ColumnView<'a> {
    head: &'a str,
    /// Whether the column holds numbers.
    n: bool,
}

#[derive(Serialize)]
#[serde(untagged)]
enum CellView<'a> {
    Text(&'a str),
    Picture(Markup),
}

impl<'a> BlockView<'a> {
    fn new(block: &'a Block) -> Self {
        match block {
            Block::Title(text) => Self::Title { text },
            Block::Heading(text) => Self::Heading { text },
            Block::Subheading(text) => Self::Subheading { text },
            Block::Paragraph(text) => Self::Paragraph { text },
            Block::Lead(text) => Self::Lead { text },
            Block::Aside(text) => Self::Aside { text },
            Block::Quote { about, text } => Self::Quote { about, text },
            Block::List(items) => {
                let item = |item: &'a Item| ItemView { label: &item.label, text: &item.text, details: &item.details };
                Self::List { items: items.iter().map(item).collect() }
            }
            Block::Table { columns, rows } => {
                let column = |column: &'a Column| ColumnView { head: &column.head, n: column.numbers };
                let row = |row: &'a Vec<Cell>| row.iter().map(CellView::new).collect();
                Self::Table { columns: columns.iter().map(column).collect(), rows: rows.iter().map(row).collect() }
            }
        }
    }
}

impl<'a> CellView<'a> {
    fn new(cell: &'a Cell) -> Self {
        match cell {
            Cell::Text(text) | Cell::Shaded { text, .. } => Self::Text(text),
            Cell::Bar { reached, goal } => {
                Self::Picture(Markup::picture(|out| svg::level_bar(out, Some(*reached), Some(*goal), None)))
            }
            Cell::Count { count, of } => Self::Picture(Markup::picture(|out| svg::count_bar(out, *count, *of, true))),
            Cell::Strip(bars) => {
                Self::Picture(Markup::picture(|out| svg::Strip { bars, ..svg::Strip::default() }.cell(out)))
            }
        }
    }
}

/// A line from before to after.
#[derive(Serialize)]
struct SlopeView {
    title: String,
    then: String,
    now: String,
    picture: Markup,
    /// Whether it is that of a skill.
    skill: bool,
}

/// Lines of the whole, the capabilities and the skills; of a group, only those with a change.
fn slopes(comparison: &Comparison, messages: &Messages) -> Vec<SlopeView> {
    let questionnaire = questionnaire(comparison);
    let is_shown = |part: Part| part != Part::Phase;
    let slope = |part, id: &str, title: &str, levels: &[Option<f64>]| {
        SlopeView::new(questionnaire, messages, (part, id, &title_of(part, title, messages)), levels)
    };
    match comparison {
        Comparison::Progress(progress) => {
            let levels = progress.levels.iter().filter(|level| is_shown(level.part));
            levels.filter_map(|level| slope(level.part, &level.id, &level.title, &level.levels)).collect()
        }
        Comparison::Group(group) => {
            let levels = group.levels.iter().filter(|level| is_shown(level.part) && level.change.is_some());
            let means = |level: &LevelChanges| level.means.iter().copied().map(Some).collect::<Vec<_>>();
            levels.filter_map(|level| slope(level.part, &level.id, &level.title, &means(level))).collect()
        }
    }
}

impl SlopeView {
    /// None without a time.
    fn new(
        questionnaire: &QuestionnaireFacts,
        messages: &Messages,
        (part, id, title): (Part, &str, &str),
        levels: &[Option<f64>],
    ) -> Option<Self> {
        let level = |level: Option<f64>| match level {
            Some(level) => messages.translate(&message!("page-slope-level", level = Value::Decimal(level, 1))),
            None => messages.translate(&message!("report-absent")),
        };
        let (then, now) = (level(*levels.first()?), level(*levels.last()?));
        let description = messages.translate(&message!("page-slope-description", then = &then, now = &now));
        // The picture shows no more digits than the words: they could expose somebody.
        let place = |level: f64| questionnaire.share((level * 10.0).round() / 10.0);
        let places: Vec<Option<f64>> = levels.iter().map(|level| level.map(place)).collect();
        let id = format!("slope-{id}");
        let slope = Slope { id: &id, title, description: &description, places: &places };
        let picture = Markup::picture(|out| slope.draw(out));
        Some(Self { title: title.to_owned(), then, now, picture, skill: part == Part::Skill })
    }
}

fn title_of(part: Part, title: &str, messages: &Messages) -> String {
    if part == Part::Overall { messages.translate(&message!("report-overall")) } else { title.to_owned() }
}

/// How many of a group fell, stayed and rose in a level.
#[derive(Serialize)]
struct WayView {
    title: String,
    bar: Markup,
    said: String,
}

/// One for each level with a change; none for one firm.
fn ways(comparison: &Comparison, messages: &Messages) -> Vec<WayView> {
    let Comparison::Group(group) = comparison else { return Vec::new() };
    let way = |level: &LevelChanges| {
        let [rose, same, fell] = level.directions()?;
        Some(WayView {
            title: title_of(level.part, &level.title, messages),
            bar: Markup::picture(|out| svg::stack(out, &[fell, same, rose])),
            said: messages.translate(&message!("compare-directions", rose = rose, same = same, fell = fell)),
        })
    };
    group.levels.iter().filter_map(way).collect()
}
