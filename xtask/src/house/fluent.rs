//! Fluent files, as the rules need them: each message with its variables, attributes, references and words.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::{Finding, Tree};

/// The source language.
pub const SOURCE: &str = "es-US";
/// Its equal.
pub const EQUAL: &str = "en-US";

/// A message or term.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its file.
    pub path: String,
    /// Names of its attributes.
    pub attributes: BTreeSet<String>,
    /// Variables, in value and attributes: what the code hands over.
    pub variables: BTreeSet<String>,
    /// Messages and terms (with their dash) that it mentions.
    pub mentions: BTreeSet<String>,
    /// Its words, each text between placeables by itself.
    pub words: Vec<String>,
}

/// Messages by id; terms with their dash.
pub type Catalogue = BTreeMap<String, Message>;

/// All messages of files beneath a folder, and what is wrong with the files themselves.
#[must_use]
pub fn catalogue(tree: &Tree, folder: &str, ending: &str) -> (Catalogue, Vec<Finding>) {
    let mut catalogue = Catalogue::new();
    let mut findings = Vec::new();
    for (path, text) in tree.files(folder, &[ending]) {
        let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let line = text[..error.pos.start.min(text.len())].lines().count().max(1);
                findings.push(Finding::at(path, line, format!("no Fluent: {error}")));
            }
            resource
        });
        for entry in resource.body {
            let (id, message) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), read(path, message.value.as_ref(), &message.attributes)),
                Entry::Term(term) => (format!("-{}", term.id.name), read(path, Some(&term.value), &term.attributes)),
                _ => continue,
            };
            if let Some(earlier) = catalogue.insert(id.clone(), message) {
                findings.push(Finding::new(path, format!("{id} stands in {} too", earlier.path)));
            }
        }
    }
    (catalogue, findings)
}

fn read(path: &str, value: Option<&Pattern<&str>>, attributes: &[Attribute<&str>]) -> Message {
    let mut message = Message {
        path: path.to_owned(),
        ..Message::default()
    };
    value.into_iter().for_each(|value| message.pattern(value));
    for attribute in attributes {
        message.attributes.insert(attribute.id.name.to_owned());
        message.pattern(&attribute.value);
    }
    message
}

impl Message {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push((*value).to_owned()),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.mentions.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.mentions.insert(format!("-{}", id.name));
                arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { value } => self.words.push((*value).to_owned()),
            InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
        // Options such as minimumFractionDigits are the function's, not words.
    }
}
