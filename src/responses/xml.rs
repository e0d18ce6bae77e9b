//! Reads a submission of ODK, XML with an element a question, as the JSON object that other tools would write of it.

use roxmltree::{Document, Node};
use serde_json::{Map, Value};

/// The submission in `text` as a JSON object, whose keys are the paths of the questions (`roles/C1`); `None` if it is
/// other XML, or none. A question that is there several times has a list, which is no answer.
#[must_use]
pub fn submission(text: &str) -> Option<String> {
    let document = Document::parse(text).ok()?;
    let root = document.root_element();
    // Each submission has the id of its form; the form itself, or a web page, has none at its root.
    root.attribute("id")?;
    let mut fields = Map::new();
    collect(root, "", &mut fields);
    (!fields.is_empty()).then(|| Value::Object(fields).to_string())
}

/// Collects the elements below `node` that hold text or nothing.
fn collect(node: Node<'_, '_>, path: &str, fields: &mut Map<String, Value>) {
    for child in node.children().filter(Node::is_element) {
        let name = child.tag_name().name();
        let path = if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") };
        if child.children().any(|inner| inner.is_element()) {
            collect(child, &path, fields);
            continue;
        }
        let text = Value::String(child.text().unwrap_or_default().trim().to_owned());
        match fields.get_mut(&path) {
            None => {
                fields.insert(path, text);
            }
            Some(Value::Array(values)) => values.push(text),
            Some(first) => *first = Value::Array(vec![first.take(), text]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::submission;

    #[test]
    fn a_submission_becomes_an_object_and_other_xml_does_not() {
        let text = r#"<?xml version="1.0"?><data id="alliances" version="1" xmlns:orx="http://openrosa.org/xforms">
            <roles><C1>2</C1><B1/></roles><orx:meta><orx:instanceID>uuid:1</orx:instanceID></orx:meta>
            <note>a &lt; b</note><again>1</again><again>2</again></data>"#;
        let expected = r#"{"roles/C1":"2","roles/B1":"","meta/instanceID":"uuid:1","note":"a < b","again":["1","2"]}"#;
        assert_eq!(submission(text).as_deref(), Some(expected));
        for other in ["<html><body>1</body></html>", "<data id=\"a\"><C1>2</data>", "<data id=\"a\"/>", ""] {
            assert_eq!(submission(other), None, "{other}");
        }
    }
}
