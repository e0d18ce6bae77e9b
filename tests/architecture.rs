//! The one-way rule of docs/architecture.md, read from the source: a layer imports only layers before it, and no files
//! import each other in a circle.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::fixture::root;

/// From the first to the last; each imports only itself and those before it.
const LAYERS: [&str; 9] = ["text", "questionnaire", "responses", "scoring", "sql", "cohort", "report", "cli", "main"];

/// Files by their path beneath `src`, with their text.
type Sources = BTreeMap<String, String>;

/// Per file, the files that it imports, with the names that it takes from them.
type Imports = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// What is known of all modules; a module is its path from the crate's root, which is empty.
#[derive(Default)]
struct Crate {
    /// Per module: its file.
    modules: BTreeMap<Vec<String>, String>,
    /// Per module and name: the path that a `use` brings it from.
    aliases: BTreeMap<(Vec<String>, String), Vec<String>>,
    /// Per macro that is exported from the crate's root: its file.
    macros: BTreeMap<String, String>,
}

/// What a path means.
enum Found {
    Module(Vec<String>),
    /// Something in this file.
    Item(String),
}

/// A `use` of one name.
struct Use {
    module: Vec<String>,
    path: Vec<String>,
    name: String,
    is_export: bool,
}

impl Crate {
    /// What `path` means in `module`; none for other crates and for names that a file defines or the language has.
    fn resolve(&self, module: &[String], path: &[String], depth: usize) -> Option<Found> {
        let (mut at, mut rest) = (module.to_vec(), path);
        match path.first()?.as_str() {
            "crate" => (at, rest) = (Vec::new(), &path[1..]),
            "self" => rest = &path[1..],
            "super" => {}
            first => {
                let child = [module, &[first.to_owned()]].concat();
                let is_alias = self.aliases.contains_key(&(module.to_vec(), first.to_owned()));
                if !self.modules.contains_key(&child) && !is_alias {
                    return None;
                }
            }
        }
        while let Some((name, behind)) = rest.split_first() {
            if name == "super" {
                at.pop();
            } else {
                let child = [&at[..], std::slice::from_ref(name)].concat();
                let alias = self.aliases.get(&(at.clone(), name.clone())).filter(|alias| **alias != path && depth < 20);
                // A module and a function can have the same name: what ends a path is rather the function.
                if self.modules.contains_key(&child) && (alias.is_none() || !behind.is_empty()) {
                    at = child;
                } else if let Some(alias) = alias {
                    match self.resolve(&at, alias, depth + 1)? {
                        Found::Module(module) => at = module,
                        item @ Found::Item(_) => return Some(item),
                    }
                } else if at.is_empty() && self.macros.contains_key(name) {
                    return Some(Found::Item(self.macros[name].clone()));
                } else {
                    return self.modules.get(&at).cloned().map(Found::Item);
                }
            }
            rest = behind;
        }
        Some(Found::Module(at))
    }
}

/// The module of a file.
fn module_of(file: &str) -> Vec<String> {
    let path = file.trim_end_matches(".rs").trim_end_matches("/mod");
    if matches!(path, "lib" | "main") { Vec::new() } else { path.split('/').map(str::to_owned).collect() }
}

/// `text` without comments and literals.
fn code(text: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some(first) = rest.chars().next() {
        let is_word = out.ends_with(|last: char| last.is_alphanumeric() || last == '_');
        let raw = rest.strip_prefix('r').filter(|raw| !is_word && raw.trim_start_matches('#').starts_with('"'));
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(raw) = raw {
            let (start, _) = raw.split_once('"').unwrap_or_default();
            let end = format!("\"{start}");
            let begin = start.len() + 2;
            rest[begin..].find(&end).map_or(rest.len(), |found| begin + found + end.len())
        } else if first == '"' {
            let mut escaped = false;
            let end = rest[1..].find(|c| {
                let is_end = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                is_end
            });
            end.map_or(rest.len(), |end| end + 2)
        } else if first == '\'' {
            let second = rest[1..].chars().next().map_or(0, char::len_utf8);
            if rest[1..].starts_with('\\') {
                rest[3..].find('\'').map_or(rest.len(), |end| end + 4)
            } else if rest[1 + second..].starts_with('\'') {
                second + 2
            } else {
                // A lifetime.
                1
            }
        } else {
            out.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        };
        out.push(' ');
        rest = &rest[length..];
    }
    out
}

/// Where the block ends that begins at the first brace of `text`.
fn block_end(text: &str) -> usize {
    let mut depth = 0;
    let end = text.find(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == '}' && depth == 0
    });
    end.map_or(text.len(), |end| end + 1)
}

/// Words and signs, with `::` as one.
fn tokens(code: &str) -> Vec<&str> {
    let (mut tokens, mut rest) = (Vec::new(), code.trim_start());
    while !rest.is_empty() {
        let word = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        let length = if rest.starts_with("::") { 2 } else { word.max(rest.chars().next().map_or(0, char::len_utf8)) };
        tokens.push(&rest[..length]);
        rest = rest[length..].trim_start();
    }
    tokens
}

/// Modules inside a file, without those of tests: the module, and its code without that of modules within.
fn modules(module: &[String], code: &str) -> Vec<(Vec<String>, String)> {
    let (mut own, mut found, mut rest) = (String::new(), Vec::new(), code);
    while let Some(at) = rest.find("mod ") {
        let (before, from) = rest.split_at(at);
        let name = from["mod ".len()..].split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
        let is_block = from["mod ".len() + name.len()..].trim_start().starts_with('{');
        let is_keyword = !before.ends_with(|last: char| last.is_alphanumeric() || last == '_');
        own.push_str(before);
        if !(is_block && is_keyword) {
            own.push_str("mod ");
            rest = &from["mod ".len()..];
            continue;
        }
        let end = block_end(from);
        if !before.trim_end().ends_with("#[cfg(test)]") {
            let start = from.find('{').unwrap_or(0) + 1;
            found.extend(modules(&[module, &[name.to_owned()]].concat(), &from[start..end - 1]));
        }
        rest = &from[end..];
    }
    own.push_str(rest);
    found.push((module.to_vec(), own));
    found
}

/// Reads a tree of `use` from `tokens`, beneath `path`.
fn read_tree(
    tokens: &mut std::iter::Peekable<std::slice::Iter<'_, &str>>,
    path: &[String],
    out: &mut Vec<(Vec<String>, String)>,
) {
    let mut path = path.to_vec();
    while let Some(token) = tokens.next_if(|token| !matches!(**token, "," | "}" | ";")) {
        match *token {
            "::" => {}
            "{" => {
                while tokens.next_if(|token| **token == "}").is_none() {
                    read_tree(tokens, &path, out);
                    tokens.next_if(|token| **token == ",");
                }
                return;
            }
            "as" => {
                let name = tokens.next().map_or_else(String::new, |name| (*name).to_owned());
                out.push((path, name));
                return;
            }
            name => path.push(name.to_owned()),
        }
    }
    if path.last().is_some_and(|last| last == "self") {
        path.pop();
    }
    let name = path.last().cloned().unwrap_or_default();
    out.push((path, name));
}

/// The `use`s of a module's code, and the tokens of the rest.
fn uses<'c>(module: &[String], code: &'c str) -> (Vec<Use>, Vec<&'c str>) {
    let tokens = tokens(code);
    let (mut found, mut rest) = (Vec::new(), Vec::new());
    let mut all = tokens.iter().peekable();
    while let Some(token) = all.next() {
        if *token != "use" {
            rest.push(*token);
            continue;
        }
        let is_export = matches!(rest.last(), Some(&"pub")) || rest.ends_with(&[")"]);
        let mut names = Vec::new();
        read_tree(&mut all, &[], &mut names);
        found.extend(names.into_iter().map(|(path, name)| Use { module: module.to_vec(), path, name, is_export }));
    }
    (found, rest)
}

/// Paths of at least two names, and single names.
fn paths(tokens: &[&str]) -> BTreeSet<Vec<String>> {
    let is_name = |token: &str| token.starts_with(|c: char| c.is_alphabetic() || c == '_');
    let mut paths = BTreeSet::new();
    let mut at = 0;
    while at < tokens.len() {
        if !is_name(tokens[at]) {
            at += 1;
            continue;
        }
        // What a `mod` declares is no use of it.
        let is_declared = at > 0 && tokens[at - 1] == "mod";
        let mut path = vec![tokens[at].to_owned()];
        while tokens.get(at + 1) == Some(&"::") && tokens.get(at + 2).is_some_and(|token| is_name(token)) {
            path.push(tokens[at + 2].to_owned());
            at += 2;
        }
        if !is_declared {
            paths.insert(path);
        }
        at += 1;
    }
    paths
}

/// What each file imports from others. That a module re-exports a name is no import of its own, unless it uses it too.
fn imports(sources: &Sources) -> Imports {
    let mut known = Crate::default();
    let mut parts = Vec::new();
    for (file, text) in sources {
        let code = code(text);
        for (at, _) in code.match_indices("macro_rules!") {
            let name = tokens(&code[at..]).get(2).map_or_else(String::new, |name| (*name).to_owned());
            if code[..at].trim_end().ends_with("#[macro_export]") {
                known.macros.insert(name, file.clone());
            }
        }
        for (module, code) in modules(&module_of(file), &code) {
            if file != "main.rs" {
                known.modules.insert(module.clone(), file.clone());
            }
            parts.push((file, module, code));
        }
    }
    let parts: Vec<_> = parts.iter().map(|(file, module, code)| (*file, module, uses(module, code))).collect();
    for each in parts.iter().flat_map(|(.., (uses, _))| uses) {
        known.aliases.insert((each.module.clone(), each.name.clone()), each.path.clone());
    }
    let mut imports = Imports::new();
    for (file, module, (uses, rest)) in &parts {
        let paths = paths(rest);
        let used = |name: &String| paths.iter().any(|path| path[0] == *name);
        let of_uses = uses.iter().filter(|each| !each.is_export || used(&each.name)).map(|each| &each.path);
        for path in of_uses.chain(paths.iter().filter(|path| path.len() > 1)) {
            if let Some(Found::Item(target)) = known.resolve(module, path, 0)
                && target != **file
            {
                let of_file = imports.entry((*file).clone()).or_default();
                of_file.entry(target).or_default().insert(path.last().cloned().unwrap_or_default());
            }
        }
    }
    imports
}

/// The layer of a file; none for the crate's root and for what belongs to no layer.
fn layer(file: &str) -> Option<usize> {
    let first = file.split('/').next().unwrap_or_default().trim_end_matches(".rs");
    LAYERS.iter().position(|layer| *layer == first)
}

/// Imports of later layers, and files that belong to none.
fn against_the_order(sources: &Sources, imports: &Imports) -> Vec<String> {
    let strangers = sources.keys().filter(|file| *file != "lib.rs" && layer(file).is_none());
    let mut faults: Vec<String> = strangers.map(|file| format!("{file} belongs to no layer")).collect();
    for (file, targets) in imports.iter().filter(|(file, _)| *file != "lib.rs") {
        for (target, names) in targets.iter().filter(|(target, _)| layer(target) > layer(file)) {
            faults.push(format!("{file} imports from the later layer of {target}: {}", list(names)));
        }
    }
    faults
}

/// Groups of files that import each other, each with the names that tie it.
fn circles(imports: &Imports) -> Vec<String> {
    let reach = |from: &String| {
        let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
        while let Some(file) = open.pop() {
            let next = imports.get(file).into_iter().flat_map(BTreeMap::keys);
            open.extend(next.filter(|target| seen.insert((*target).clone())));
        }
        seen
    };
    let reached: BTreeMap<&String, BTreeSet<String>> = imports.keys().map(|file| (file, reach(file))).collect();
    let mut groups: BTreeSet<Vec<&String>> = BTreeSet::new();
    for (file, targets) in reached.iter().filter(|(file, targets)| targets.contains(**file)) {
        let back = |other: &&&String| targets.contains(**other) && reached[**other].contains(*file);
        groups.insert(reached.keys().filter(back).copied().collect());
    }
    let group = |files: &Vec<&String>| {
        let mut text = format!("a circle of {} files:", files.len());
        for (file, targets) in imports.iter().filter(|(file, _)| files.contains(file)) {
            for (target, names) in targets.iter().filter(|(target, _)| files.contains(target)) {
                text.push_str("\n    ");
                text.push_str(&[file.as_str(), " -> ", target.as_str(), ": ", &list(names)].concat());
            }
        }
        text
    };
    groups.iter().map(group).collect()
}

fn list(names: &BTreeSet<String>) -> String {
    names.iter().cloned().collect::<Vec<_>>().join(", ")
}

fn faults(sources: &Sources) -> Vec<String> {
    let imports = imports(sources);
    [against_the_order(sources, &imports), circles(&imports)].concat()
}

fn read_sources(folder: &Path, prefix: &str, sources: &mut Sources) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            // Tests of a module, in files of their own.
            if !name.ends_with("/tests") {
                read_sources(&path, &format!("{name}/"), sources);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            sources.insert(name, std::fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn layers_import_only_earlier_ones_and_files_make_no_circle() {
    let mut sources = Sources::new();
    read_sources(&root().join("src"), "", &mut sources);
    let faults = faults(&sources);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn made_up<const N: usize>(files: [(&str, &str); N]) -> Vec<String> {
    faults(&files.map(|(file, text)| (file.to_owned(), text.to_owned())).into())
}

#[test]
fn imports_down_the_layers_and_re_exports_are_no_fault() {
    let faults = made_up([
        ("lib.rs", "pub mod text;\npub mod report;"),
        ("text/mod.rs", "mod message;\npub use message::Message;"),
        (
            "text/message.rs",
            "pub struct Message;\n/// See [`crate::report::Report`].\nconst SAYS: &str = \"crate::report::Report\";",
        ),
        ("report/mod.rs", "mod page;\nmod table;\npub use page::Page;\npub use table::{Row, Table as Rows};"),
        ("report/page.rs", "use super::Rows;\nuse crate::text::Message;\npub struct Page(Rows, Message);"),
        (
            "report/table.rs",
            "pub struct Table;\npub struct Row;\n#[cfg(test)]\nmod tests {\n    use super::super::Page;\n}",
        ),
    ]);
    assert_eq!(faults, [""; 0]);
}

#[test]
fn an_import_of_a_later_layer_is_a_fault_whether_by_use_or_by_path() {
    let report = ("report/mod.rs", "mod page;\npub use page::Page;");
    let page = ("report/page.rs", "pub struct Page;");
    for text in ["use crate::report::{Page as P};", "fn f() -> crate::report::Page { todo!() }"] {
        let faults = made_up([("text/mod.rs", text), report, page]);
        assert_eq!(faults, ["text/mod.rs imports from the later layer of report/page.rs: Page"], "{text}");
    }
    assert_eq!(made_up([("cache.rs", "")]), ["cache.rs belongs to no layer"]);
}

#[test]
fn a_circle_is_a_fault_that_names_what_ties_it() {
    let faults = made_up([
        ("report/mod.rs", "mod page;\nmod table;\npub use page::Page;"),
        ("report/page.rs", "use super::table;\npub struct Page;\nfn f() { table::draw(); }"),
        ("report/table.rs", "pub fn draw() -> super::Page { super::Page }"),
    ]);
    let expected = "a circle of 2 files:\n    report/page.rs -> report/table.rs: draw\n    report/table.rs -> report/page.rs: Page";
    assert_eq!(faults, [expected]);
}

#[test]
fn a_module_that_uses_what_it_re_exports_can_be_in_a_circle_with_its_child() {
    let child = ("cli/child.rs", "pub struct Options;\npub fn f(_: super::Job) {}");
    let faults = made_up([("cli/mod.rs", "mod child;\npub use child::Options;\npub struct Job(Options);"), child]);
    assert_eq!(faults.len(), 1, "{faults:?}");
    let faults = made_up([("cli/mod.rs", "mod child;\npub use child::Options;\npub struct Job;"), child]);
    assert_eq!(faults, [""; 0]);
}
