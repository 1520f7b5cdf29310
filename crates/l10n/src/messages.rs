//! One file's messages in one language.

use fluent::{FluentArgs, FluentBundle, FluentResource};
use include_dir::{Dir, include_dir};

use crate::pseudo::pseudolocalize;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// The messages of one topic, such as `shell`, in one language.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
}

impl Messages {
    /// The messages of `locales/<tag>/<topic>.ftl`; the tag `en-XA` gives the English ones in pseudolocale.
    ///
    /// A file that is missing gives no message: each then reads as its own id, which a test finds.
    #[must_use]
    pub fn of(topic: &str, tag: &str) -> Self {
        let folder = if tag == pseudo::TAG { pseudo::SOURCE } else { tag };
        let text = LOCALES
            .get_file(format!("{folder}/{topic}.ftl"))
            .and_then(|file| file.contents_utf8())
            .unwrap_or_default();
        let mut messages = Self::of_text(text, folder);
        if tag == pseudo::TAG {
            messages.bundle.set_transform(Some(pseudolocalize));
        }
        messages
    }

    /// The messages of a text that does not lie in `locales/`, such as a programme's own.
    #[must_use]
    pub fn of_text(text: &str, tag: &str) -> Self {
        let mut bundle = FluentBundle::new(tag.parse().into_iter().collect());
        // A terminal shows the marks around a value as rubbish.
        bundle.set_use_isolating(false);
        // What parsed is used; what did not is a missing message, which a test finds.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Self { bundle }
    }

    /// A message without values; its id if there is none.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with its values; its id if there is none.
    #[must_use]
    pub fn with(&self, id: &str, values: &[(&str, &str)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let values: FluentArgs<'_> = values.iter().copied().collect();
        self.bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned()
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }
}

mod pseudo {
    pub const TAG: &str = "en-XA";
    pub const SOURCE: &str = "en-US";
}

#[cfg(test)]
mod tests {
    use super::Messages;

    #[test]
    fn a_value_stands_where_the_language_wants_it() {
        let messages = Messages::of_text("unknown = No se conoce { $option }.", "es-US");
        assert_eq!(messages.with("unknown", &[("option", "--colour")]), "No se conoce --colour.");
    }

    #[test]
    fn a_missing_message_reads_as_its_id() {
        let messages = Messages::of_text("", "en-US");
        assert!(!messages.has("gone"));
        assert_eq!(messages.text("gone"), "gone");
    }

    #[test]
    fn what_does_not_parse_does_not_take_the_rest_along() {
        let messages = Messages::of_text("broken = { $\nwhole = Whole", "en-US");
        assert_eq!(messages.text("whole"), "Whole");
    }

    #[test]
    fn the_pseudolocale_shows_words_changed_and_values_as_they_are() {
        let messages = Messages::of("shell", "en-XA");
        let text = messages.with("shell-unknown-option", &[("option", "--colour")]);
        assert!(text.contains("--colour"), "{text}");
        assert_ne!(
            text,
            Messages::of("shell", "en-US").with("shell-unknown-option", &[("option", "--colour")])
        );
    }
}
