//! Drives the built app in a real window: a computer with screen, session bus and keychain, the practice service behind a
//! line that can fail, and a person who knows the app by the words on the screen.

pub mod axe;
pub mod bus;
pub mod canary;
pub mod computer;
mod date;
pub mod display;
pub mod driver;
pub mod elsewhere;
pub mod fault;
pub mod household;
pub mod inspector;
pub mod keychain;
pub mod line;
pub mod memory;
pub mod person;
pub mod picture;
pub mod place;
pub mod policy;
pub mod port;
pub mod practice;
pub mod process;
pub mod programmes;
pub mod request;
pub mod scene;
pub mod stop;
pub mod traces;
pub mod waiting;
pub mod window;
pub mod words;
