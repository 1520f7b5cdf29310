//! String literals in source text, with the call that each stands in. No parser: what the rules ask for and no more.

pub mod rust;
pub mod typescript;

/// A string literal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Literal {
    /// Counted from 1.
    pub line: usize,
    /// The function, macro (with `!`) or attribute (`#`) that it is an argument of; empty where there is none.
    pub call: String,
    /// It is the first argument, and nothing but it.
    pub first: bool,
    /// A template's tag, such as `html`.
    pub tag: String,
    /// Its texts: one, or those between the expressions of a template.
    pub parts: Vec<String>,
}

/// What stands before a literal.
#[derive(Debug, Default)]
struct Context {
    code: String,
    openers: Vec<String>,
}

impl Context {
    /// Takes one character of code.
    fn push(&mut self, c: char) {
        match c {
            '(' | '[' | '{' => self.openers.push(if c == '{' { String::new() } else { self.name_at_end() }),
            ')' | ']' | '}' => {
                self.openers.pop();
            }
            _ => {}
        }
        self.code.push(c);
    }

    /// A literal that begins here.
    fn literal(&self, line: usize) -> Literal {
        let call = self.openers.last().cloned().unwrap_or_default();
        let first = self.code.trim_end().ends_with('(');
        Literal {
            line,
            call,
            first,
            tag: String::new(),
            parts: Vec::new(),
        }
    }

    /// The name that the code ends with, such as `t`, `warn!` or `#`.
    fn name_at_end(&self) -> String {
        let code = self.code.trim_end();
        let (code, mark) = match code.strip_suffix(['!', '#']) {
            Some(before) if code.ends_with('!') && !before.ends_with('#') => (before, "!"),
            Some(_) => return "#".to_owned(),
            None => (code, ""),
        };
        let start = code
            .rfind(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$'))
            .map_or(0, |at| at + 1);
        let start = (start..=code.len()).find(|at| code.is_char_boundary(*at)).unwrap_or(code.len());
        format!("{}{mark}", &code[start..])
    }

    /// The last character of code that is no space.
    fn last(&self) -> Option<char> {
        self.code.trim_end().chars().next_back()
    }
}

/// Characters with their line.
struct Characters<'t> {
    rest: std::iter::Peekable<std::str::Chars<'t>>,
    line: usize,
}

impl<'t> Characters<'t> {
    fn of(text: &'t str) -> Self {
        Self {
            rest: text.chars().peekable(),
            line: 1,
        }
    }

    fn next(&mut self) -> Option<char> {
        let c = self.rest.next()?;
        self.line += usize::from(c == '\n');
        Some(c)
    }

    fn peek(&mut self) -> Option<char> {
        self.rest.peek().copied()
    }

    /// Takes everything to the end of the line.
    fn skip_line(&mut self) {
        while self.peek().is_some_and(|c| c != '\n') {
            self.next();
        }
    }

    /// Takes everything to the end of a comment that has begun.
    fn skip_comment(&mut self) {
        let mut before = ' ';
        while let Some(c) = self.next() {
            if before == '*' && c == '/' {
                break;
            }
            before = c;
        }
    }

    /// Takes a text to its closing quotation mark; escapes other than of quotation marks stay as they are.
    fn quoted(&mut self, mark: char) -> String {
        let mut text = String::new();
        while let Some(c) = self.next() {
            match c {
                '\\' => match self.next() {
                    Some(escaped) if escaped == mark => text.push(escaped),
                    Some('n') => text.push('\n'),
                    Some(escaped) => text.extend(['\\', escaped]),
                    None => {}
                },
                _ if c == mark => break,
                _ => text.push(c),
            }
        }
        text
    }
}
