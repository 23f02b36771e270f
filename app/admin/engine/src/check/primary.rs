//! The smallest parts of a check's tree: columns, constants, functions, casts, `CASE`.

use super::expr::Expr;
use super::parse::Parser;
use super::token::Token;

/// Words of types that have several.
const MORE_TYPE: &[&str] = &["precision", "varying", "with", "without", "time", "zone"];

impl Parser {
    /// A value with its casts.
    pub(super) fn unary(&mut self) -> Option<Expr> {
        if self.sign("-").is_some() {
            return match self.take()? {
                Token::Number(text) => Some(Expr::Constant { text: format!("-{text}"), kind: String::new() }),
                _ => None,
            };
        }
        let mut expr = self.primary()?;
        while self.sign("::").is_some() {
            expr = cast(expr, self.type_name()?);
        }
        Some(expr)
    }

    fn primary(&mut self) -> Option<Expr> {
        match self.take()? {
            Token::Text(text) => Some(Expr::Constant { text, kind: "text".to_owned() }),
            Token::Number(text) => Some(Expr::Constant { text, kind: String::new() }),
            Token::Sign(sign) if sign == "(" => {
                let inner = self.expression()?;
                self.sign(")")?;
                Some(inner)
            }
            Token::Name(name) => self.named(name),
            Token::Word(word) => match word.as_str() {
                "true" => Some(Expr::Truth(true)),
                "false" => Some(Expr::Truth(false)),
                "NULL" => Some(Expr::Null),
                "ARRAY" => {
                    self.sign("[")?;
                    self.list("]").map(Expr::Array)
                }
                "CASE" => self.case(),
                // Names are in small letters unless they are quoted; the rest are keywords.
                name if name.chars().any(char::is_uppercase) => None,
                _ => self.named(word),
            },
            Token::Sign(_) => None,
        }
    }

    /// A column, or a function with its schema or without.
    fn named(&mut self, first: String) -> Option<Expr> {
        let mut name = first;
        while self.sign(".").is_some() {
            name = match self.take()? {
                Token::Word(next) | Token::Name(next) => next,
                _ => return None,
            };
        }
        if self.sign("(").is_some() {
            return Some(Expr::Call { name, arguments: self.list(")")? });
        }
        Some(Expr::Column(name))
    }

    fn list(&mut self, close: &str) -> Option<Vec<Expr>> {
        let mut all = Vec::new();
        while self.sign(close).is_none() {
            if !all.is_empty() {
                self.sign(",")?;
            }
            all.push(self.expression()?);
        }
        Some(all)
    }

    /// `CASE` with or without a value that is compared.
    fn case(&mut self) -> Option<Expr> {
        let simple = !matches!(self.peek(), Some(Token::Word(word)) if word == "WHEN");
        let compared = if simple { Some(self.expression()?) } else { None };
        let mut arms = Vec::new();
        while self.word("WHEN").is_some() {
            let when = self.expression()?;
            let when = match &compared {
                Some(compared) => Expr::binary("=", compared.clone(), when),
                None => when,
            };
            self.word("THEN")?;
            arms.push((when, self.expression()?));
        }
        let otherwise = if self.word("ELSE").is_some() { self.expression()? } else { Expr::Null };
        self.word("END")?;
        Some(Expr::Case { arms, otherwise: Box::new(otherwise) })
    }

    /// `text`, `character varying(20)`, `timestamp(3) with time zone`, `text[]`.
    fn type_name(&mut self) -> Option<String> {
        let mut name = match self.take()? {
            Token::Word(word) | Token::Name(word) => word,
            _ => return None,
        };
        loop {
            if self.sign(".").is_some() {
                name = match self.take()? {
                    Token::Word(word) | Token::Name(word) => word,
                    _ => return None,
                };
            } else if self.sign("(").is_some() {
                self.list(")")?;
            } else if self.sign("[").is_some() {
                self.sign("]")?;
                name.push_str("[]");
            } else if let Some(more) = MORE_TYPE.iter().find(|word| self.word(word).is_some()) {
                name = format!("{name} {more}");
            } else {
                return Some(name);
            }
        }
    }
}

fn cast(inner: Expr, kind: String) -> Expr {
    match inner {
        Expr::Constant { text, .. } => Expr::Constant { text, kind },
        Expr::Null => Expr::Null,
        array @ Expr::Array(_) => array,
        inner => Expr::Cast { inner: Box::new(inner), kind },
    }
}
