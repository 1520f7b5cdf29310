//! What the session's manager and the screen savers tell over D-Bus.

use app::view::person::LockReason;
use tauri::{AppHandle, Manager};
use zbus::blocking::{Connection, MessageIterator};
use zbus::message::{Message, Type};
use zbus::zvariant::{ObjectPath, OwnedFd};
use zbus::{MatchRule, Result};

use crate::state::Shell;

const LOGIN: &str = "org.freedesktop.login1";
const LOGIN_PATH: &str = "/org/freedesktop/login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const SESSION: &str = "org.freedesktop.login1.Session";

/// Each desktop has its own, with the same signal.
const SCREEN_SAVERS: [&str; 5] = [
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
];

/// Listens on threads of its own, for as long as the program runs: the bus must never wait for the window.
pub fn watch(handle: &AppHandle) {
    listen(handle, "sleep", sleep);
    listen(handle, "session", session);
    listen(handle, "screen", screen);
}

fn listen(handle: &AppHandle, name: &str, what: impl FnOnce(&AppHandle) -> Result<()> + Send + 'static) {
    let handle = handle.clone();
    let listening = std::thread::Builder::new().name(name.to_owned()).spawn(move || {
        if let Err(error) = what(&handle) {
            tracing::debug!(%error, "nobody tells of sleep or a locked screen");
        }
    });
    if let Err(error) = listening {
        tracing::warn!(%error, "nobody listens");
    }
}

fn shut(handle: &AppHandle, reason: LockReason) {
    handle.state::<Shell>().app.lock(reason);
}

/// The computer waits with sleeping until what is open is shut.
fn sleep(handle: &AppHandle) -> Result<()> {
    let bus = Connection::system()?;
    let mut delay = delay(&bus);
    for message in signals(&bus, &[MANAGER], "PrepareForSleep")? {
        let falls_asleep: bool = message?.body().deserialize()?;
        if falls_asleep {
            shut(handle, LockReason::Suspended);
            delay = None;
        } else {
            delay = self::delay(&bus);
        }
    }
    drop(delay);
    Ok(())
}

/// Held, it has the computer wait a few seconds at the most.
fn delay(bus: &Connection) -> Option<OwnedFd> {
    let name = "Mi Cuenta";
    let asked = bus.call_method(Some(LOGIN), LOGIN_PATH, Some(MANAGER), "Inhibit", &("sleep", name, name, "delay"));
    asked.ok()?.body().deserialize().ok()
}

/// A session of this user is to be locked; another user's is none of ours.
fn session(handle: &AppHandle) -> Result<()> {
    let bus = Connection::system()?;
    for message in signals(&bus, &[SESSION], "Lock")? {
        let message = message?;
        if message.header().path().is_none_or(|path| is_of_this_user(&bus, path)) {
            shut(handle, LockReason::ScreenLocked);
        }
    }
    Ok(())
}

/// Whoever cannot be asked is taken for this user.
fn is_of_this_user(bus: &Connection, session: &ObjectPath<'_>) -> bool {
    let properties = "org.freedesktop.DBus.Properties";
    let asked = bus.call_method(Some(LOGIN), session, Some(properties), "Get", &(SESSION, "User"));
    let told = asked.and_then(|answer| {
        let value: zbus::zvariant::OwnedValue = answer.body().deserialize()?;
        let (user, _): (u32, zbus::zvariant::OwnedObjectPath) = value.try_into()?;
        Ok(user)
    });
    told.map_or(true, |user| user == rustix::process::getuid().as_raw())
}

fn screen(handle: &AppHandle) -> Result<()> {
    let bus = Connection::session()?;
    for message in signals(&bus, &SCREEN_SAVERS, "ActiveChanged")? {
        if message?.body().deserialize()? {
            shut(handle, LockReason::ScreenLocked);
        }
    }
    Ok(())
}

/// Signals of that name which any of the interfaces sends.
fn signals<'a>(bus: &Connection, interfaces: &'a [&str], name: &str) -> Result<impl Iterator<Item = Result<Message>> + use<'a>> {
    let rule = MatchRule::builder().msg_type(Type::Signal).member(name)?.build().to_owned();
    let messages = MessageIterator::for_match_rule(rule, bus, None)?;
    let is_of = |message: &Message| {
        message
            .header()
            .interface()
            .is_some_and(|interface| interfaces.contains(&interface.as_str()))
    };
    Ok(messages.filter(move |message| message.as_ref().is_ok_and(is_of) || message.is_err()))
}
