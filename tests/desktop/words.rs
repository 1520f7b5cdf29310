//! What the app says, by the ids of its messages, in the language of the journey.

use std::fs;
use std::path::{Path, PathBuf};

use domain::language::Language;
use domain::programme::{Programme, SecretRules};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use crate::place::root;
use crate::stop::OrStop;

/// All messages of one language: the interface's, and those of one programme, which come before them.
pub struct Words {
    language: Language,
    programme: PathBuf,
    secret: &'static str,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Reads `locales/<tag>/` and `<tag>.ftl` of a programme in `programs/`.
    #[must_use]
    pub fn read(language: Language, programme: &str) -> Self {
        Self::with(language, &root().join("programs").join(programme))
    }

    /// The same with a programme's folder that stands anywhere.
    #[must_use]
    pub fn with(language: Language, programme: &Path) -> Self {
        let tag = language.tag();
        let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().or_stop("reading a language tag")]);
        bundle.set_use_isolating(false);
        let interface = fs::read_dir(root().join("locales").join(tag)).or_stop("reading the messages");
        let files = interface.flatten().map(|entry| entry.path());
        let files = files.chain([programme.join(format!("{tag}.ftl"))]);
        for file in files.filter(|file| file.extension().is_some_and(|kind| kind == "ftl")) {
            let text = fs::read_to_string(&file).or_stop(&format!("reading {}", file.display()));
            let Ok(resource) = FluentResource::try_new(text) else {
                panic!("{} is not Fluent", file.display())
            };
            bundle.add_resource_overriding(resource);
        }
        Self {
            language,
            programme: programme.to_owned(),
            secret: secret_of(programme),
            bundle,
        }
    }

    /// The same words in another language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Self {
        Self::with(language, &self.programme)
    }

    /// The language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// A message, `id` or `id.attribute`.
    #[must_use]
    #[track_caller]
    pub fn say(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// A message with its variables.
    #[must_use]
    #[track_caller]
    pub fn say_with<'a>(&self, id: &str, variables: impl IntoIterator<Item = (&'a str, FluentValue<'a>)>) -> String {
        let arguments: FluentArgs<'_> = variables.into_iter().collect();
        self.format(id, Some(&arguments))
    }

    /// The constant parts of a message whose variables the journey does not know: each shows, in this order.
    #[must_use]
    #[track_caller]
    pub fn parts(&self, id: &str) -> Vec<String> {
        let mut parts = Vec::new();
        let text = self.format(id, None);
        let mut rest = text.as_str();
        while let Some((before, after)) = rest.split_once('{') {
            parts.push(before.trim().to_owned());
            rest = after.split_once('}').map_or("", |(_, after)| after);
        }
        parts.push(rest.trim().to_owned());
        parts.retain(|part| !part.is_empty());
        assert!(!parts.is_empty(), "{id} says nothing of its own");
        parts
    }

    /// Whether a page's text shows a message.
    #[must_use]
    #[track_caller]
    pub fn shows(&self, page: &str, id: &str) -> bool {
        // Headings may be drawn in capitals.
        let page = page.to_lowercase();
        let mut rest = page.as_str();
        self.parts(id).iter().all(|part| {
            let part = plain(part).to_lowercase();
            let found = rest.find(&part);
            rest = found.map_or("", |at| &rest[at + part.len()..]);
            found.is_some()
        })
    }

    #[track_caller]
    fn format(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
        let message = self.bundle.get_message(name).or_stop(&format!("looking for the message {id}"));
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
            None => message.value(),
        };
        // Variables and functions that are not given stay as `{$name}` and `{NAME()}`.
        let mut unknown = Vec::new();
        let mut known = FluentArgs::new();
        // Every message knows what people sign in with.
        known.set("secret", self.secret);
        for (name, value) in arguments.into_iter().flat_map(FluentArgs::iter) {
            known.set(name, value.clone());
        }
        let pattern = pattern.or_stop(&format!("looking for the message {id}"));
        plain(&self.bundle.format_pattern(pattern, Some(&known), &mut unknown))
    }
}

/// `pin` or `password`, as the interface hands it to every message.
fn secret_of(programme: &Path) -> &'static str {
    let text = fs::read_to_string(programme.join("program.toml")).or_stop("reading a programme");
    match Programme::from_toml(&text).or_stop("reading a programme").sign_in.secret {
        SecretRules::Pin(_) => "pin",
        SecretRules::Password(_) => "password",
    }
}

/// Text as a reader takes it in: no direction marks, white space as one space.
#[must_use]
pub fn plain(text: &str) -> String {
    let text: String = text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{ad}')).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
