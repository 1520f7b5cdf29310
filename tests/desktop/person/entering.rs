//! First start, programme, sign-in, PIN.
