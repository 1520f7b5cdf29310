//! The keys, and what each may hold; `docs/policies.schema.json` says the same to an editor.

use std::collections::BTreeSet;

use app::{Language, Policy, Proxy};
use url::Url;

use super::entry::{Entry, Value};
use super::problem::{Problem, Told};
use crate::server;

/// The policy that the entries make up, and what is wrong with those that were left out.
pub fn policy(entries: &[Entry]) -> (Policy, Vec<Problem>) {
    let mut policy = Policy::default();
    let mut problems = Vec::new();
    let mut seen = BTreeSet::new();
    for entry in entries {
        let taken = if seen.insert(entry.key.as_str()) {
            take(&mut policy, entry)
        } else {
            Err(Told::Twice)
        };
        if let Err(told) = taken {
            problems.push(Problem {
                told,
                key: Some(entry.key.clone()),
                line: entry.line,
            });
        }
    }
    (policy, problems)
}

fn take(policy: &mut Policy, entry: &Entry) -> Result<(), Told> {
    let value = &entry.value;
    match entry.key.as_str() {
        "SharedComputer" => policy.shared_computer = Some(truth(value)?),
        "ServerUrl" => policy.server = Some(server(value).ok_or(Told::WantsServer)?),
        "DisableOfflineCopy" => policy.no_copy = truth(value)?,
        "IdleLogoutMinutes" => policy.idle_minutes = Some(minutes(value).ok_or(Told::WantsMinutes)?),
        "DefaultLocale" => policy.language = Some(language(value).ok_or(Told::WantsLanguage)?),
        "Proxy" => policy.proxy = Some(proxy(value).ok_or(Told::WantsProxy)?),
        "DisableUpdateCheck" => policy.no_update_check = truth(value)?,
        "DisableNotifications" => policy.no_notifications = truth(value)?,
        "AllowedPrograms" => policy.programs = Some(programs(value).ok_or(Told::WantsPrograms)?),
        _ => return Err(Told::UnknownKey),
    }
    Ok(())
}

const fn truth(value: &Value) -> Result<bool, Told> {
    match value {
        Value::Truth(truth) => Ok(*truth),
        // JSON has a word for it, and there a number is a slip.
        Value::Number(0) if cfg!(windows) => Ok(false),
        Value::Number(1) if cfg!(windows) => Ok(true),
        _ => Err(Told::WantsTruth),
    }
}

fn text(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

fn server(value: &Value) -> Option<Url> {
    text(value)?.parse().ok().filter(server::is_safe)
}

fn minutes(value: &Value) -> Option<u32> {
    match value {
        Value::Number(number) => u32::try_from(*number).ok().filter(|&minutes| Policy::is_idle_time(minutes)),
        _ => None,
    }
}

/// `from_tag` takes any Spanish and any English; a policy names one that there is.
fn language(value: &Value) -> Option<Language> {
    let tag = text(value)?;
    let language = Language::from_tag(tag)?;
    let (short, _) = language.tag().split_once('-')?;
    (tag == language.tag() || tag == short).then_some(language)
}

fn proxy(value: &Value) -> Option<Proxy> {
    match text(value)? {
        "system" => Some(Proxy::System),
        "none" => Some(Proxy::None),
        address => {
            let url: Url = address.parse().ok()?;
            // A password in a file that everybody can read would be no secret.
            let is_plain = url.username().is_empty() && url.password().is_none();
            let is_proxy = matches!(url.scheme(), "http" | "https") && url.has_host() && url.path() == "/";
            (is_plain && is_proxy && url.query().is_none() && url.fragment().is_none()).then_some(Proxy::At(url))
        }
    }
}

fn programs(value: &Value) -> Option<Vec<String>> {
    let Value::Texts(ids) = value else { return None };
    let is_id = |id: &String| {
        !id.is_empty()
            && id
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    (!ids.is_empty() && ids.iter().all(is_id)).then(|| ids.clone())
}
