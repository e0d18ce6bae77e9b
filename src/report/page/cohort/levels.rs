//! Levels of a group, of its groups side by side, and of its people.

use minijinja::context;
use minijinja::value::Value;

use super::{View, picture};
use crate::message;
use crate::report::cohort::{GroupFacts, SkillSpread, Spread};
use crate::report::page::shade;
use crate::report::svg::{self, Strip};

/// So many columns of a heat map fit side by side.
const COLUMNS: usize = 12;

/// One row of a heat map: its name, how many it is made of, and its levels.
type Row = (String, Option<u64>, Vec<Option<f64>>);

impl View<'_> {
    pub(super) fn levels(&self) -> Value {
        let all = &self.report.all;
        let Some(overall) = all.overall.as_ref().filter(|_| self.words.has_levels()) else { return Value::from(()) };
        let groups: Vec<&Spread> = std::iter::once(overall).chain(&all.capabilities).chain(&all.phases).collect();
        let has = |test: fn(&Spread) -> bool| {
            groups.iter().copied().chain(all.skills.iter().map(|skill| &skill.spread)).any(test)
        };
        let several = overall.n != Some(1);
        let top = self.report.questionnaire.levels.len();
        let strips = overall.strip.is_some();
        let below = all.skills.iter().any(|skill| skill.below_target.is_some());
        let mut legend = vec![if strips {
            message!("cohort-levels-legend", top = top)
        } else {
            message!("cohort-levels-legend-about")
        }];
        if below {
            legend.push(message!("cohort-skills-legend"));
        }
        let apart = several && has(|spread| spread.median.is_some());
        if apart {
            legend.push(message!("cohort-spread-legend"));
        }
        context! {
            groups => groups.iter().map(|spread| self.spread(spread, None)).collect::<Vec<_>>(),
            skills => all.skills.iter().map(|skill| self.spread(&skill.spread, Some(skill))).collect::<Vec<_>>(),
            strips => strips,
            below => below,
            apart => apart,
            ranges => several && has(|spread| spread.range.is_some()),
            legend => self.say_all(&legend),
        }
    }

    fn spread(&self, spread: &Spread, skill: Option<&SkillSpread>) -> Value {
        let strip = Strip {
            bars: spread.strip.as_deref().unwrap_or_default(),
            mean: spread.mean.map(|mean| self.report.questionnaire.share(mean)),
            middle: self.stretch(spread.quartiles),
            target: skill.map(|skill| self.report.questionnaire.share(skill.target)),
        };
        let draw = |out: &mut String| match spread.strip {
            Some(_) => strip.cell(out),
            None => svg::level_bar(out, strip.mean, strip.target, None),
        };
        context! {
            id => skill.map(|skill| skill.spread.id.as_str()),
            title => self.words.title(spread),
            n => self.words.count(spread.n),
            mean => self.words.mean(spread),
            target => skill.map(|skill| self.words.decimal(Some(skill.target))),
            below => skill.map(|skill| self.words.count(skill.below_target)),
            picture => picture(draw),
            sd => self.words.decimal(spread.sd),
            median => self.words.decimal(spread.median),
            middle => self.words.between(spread.quartiles),
            range => self.words.between(spread.range),
        }
    }

    /// Groups side by side.
    pub(super) fn groups(&self) -> Value {
        let report = self.report;
        let (Some(column), [_, ..]) = (&report.group_by, &*report.groups) else { return Value::from(()) };
        let everybody = self.text(&message!("cohort-group-everybody"));
        let row = |name: String, group: &GroupFacts, levels: &dyn Fn(&GroupFacts) -> Vec<Option<f64>>| -> Row {
            (name, Some(group.n), levels(group))
        };
        let rows = |levels: &dyn Fn(&GroupFacts) -> Vec<Option<f64>>| -> Vec<Row> {
            let groups = report.groups.iter().map(|group| row(self.words.group_name(group), group, levels));
            std::iter::once(row(everybody.clone(), &report.all, levels)).chain(groups).collect()
        };
        let wide = rows(&|group| group.overall.iter().chain(&group.capabilities).map(|spread| spread.mean).collect());
        let skills = rows(&|group| group.skills.iter().map(|skill| skill.spread.mean).collect());
        let mut tables = self.heat(&self.wide_heads(), &wide);
        tables.extend(self.heat(&self.skill_heads(), &skills));
        context! {
            heading => self.translate(&message!("cohort-groups-heading", column = column)),
            tables => tables,
        }
    }

    /// People and their levels.
    pub(super) fn people(&self) -> Value {
        let report = self.report;
        let Some(people) = report.participants.as_ref().filter(|people| people.len() > 1) else {
            return Value::from(());
        };
        let rows = |levels: &dyn Fn(&crate::report::cohort::Participant) -> Vec<Option<f64>>| -> Vec<Row> {
            let people = people.iter().enumerate();
            people.map(|(i, person)| (self.words.person(i, person), None, levels(person))).collect()
        };
        let tables = if report.all.skills.len() < COLUMNS {
            let heads: Vec<_> = self.wide_heads().into_iter().take(1).chain(self.skill_heads()).collect();
            self.heat(
                &heads,
                &rows(&|person| std::iter::once(&person.overall).chain(&person.skills).copied().collect()),
            )
        } else {
            let wide = |person: &crate::report::cohort::Participant| {
                std::iter::once(&person.overall).chain(&person.capabilities).copied().collect()
            };
            let mut tables = self.heat(&self.wide_heads(), &rows(&wide));
            tables.extend(self.heat(&self.skill_heads(), &rows(&|person| person.skills.clone())));
            tables
        };
        context! { tables => tables }
    }

    /// Heads of columns: what is seen, and what is only heard.
    fn wide_heads(&self) -> Vec<(String, String)> {
        let overall = std::iter::once(self.text(&message!("cohort-column-whole")));
        let capabilities = self.report.all.capabilities.iter().map(|capability| capability.title.clone());
        overall.chain(capabilities).map(|head| (head, String::new())).collect()
    }

    fn skill_heads(&self) -> Vec<(String, String)> {
        let skills = self.report.all.skills.iter();
        skills.map(|skill| (skill.spread.id.clone(), skill.spread.title.clone())).collect()
    }

    /// Tables of shaded levels, so many columns each as fit.
    fn heat(&self, heads: &[(String, String)], rows: &[Row]) -> Vec<Value> {
        let sized = rows.iter().any(|(_, n, _)| n.is_some());
        let tables = heads.chunks(COLUMNS).enumerate().map(|(i, heads)| {
            let row = |(name, n, levels): &Row| {
                let levels = levels.iter().skip(i * COLUMNS).take(COLUMNS);
                let cells = levels.map(|level| {
                    let place = level.map(|level| self.report.questionnaire.share(level));
                    context! { level => self.words.decimal(*level), shade => shade(place) }
                });
                context! { name => name.as_str(), n => n, cells => cells.collect::<Vec<_>>() }
            };
            let heads = heads.iter().map(|(head, heard)| context! { head => head.as_str(), heard => heard.as_str() });
            context! {
                heads => heads.collect::<Vec<_>>(),
                rows => rows.iter().map(row).collect::<Vec<_>>(),
                sized => sized,
            }
        });
        tables.collect()
    }
}
