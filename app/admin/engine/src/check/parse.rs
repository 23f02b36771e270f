//! From a check's definition to its tree.

use super::expr::Expr;
use super::token::{Token, tokens};

/// Brackets may stand inside each other so often.
const DEEPEST: usize = 64;
/// A check with more words is no sentence, and its tree might be deeper than the stack.
const LONGEST: usize = 4_000;

/// The tree of `CHECK (…)`; `None` for what this parser does not know.
pub(super) fn definition(text: &str) -> Option<Expr> {
    let tokens = tokens(text).filter(|tokens| tokens.len() <= LONGEST)?;
    let mut parser = Parser { tokens, at: 0, depth: 0 };
    parser.word("CHECK")?;
    parser.sign("(")?;
    let expr = parser.expression()?;
    parser.sign(")")?;
    // NOT VALID, NO INHERIT, NOT ENFORCED: still what new rows have to keep.
    let rest = parser.tokens.get(parser.at..)?;
    rest.iter().all(|token| matches!(token, Token::Word(_))).then_some(expr)
}

pub(super) struct Parser {
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
}

impl Parser {
    pub(super) fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    pub(super) fn take(&mut self) -> Option<Token> {
        let token = self.tokens.get(self.at).cloned();
        self.at += 1;
        token
    }

    /// Goes on behind the keyword, if it stands here.
    pub(super) fn word(&mut self, word: &str) -> Option<()> {
        let here = matches!(self.peek(), Some(Token::Word(have)) if have == word);
        here.then(|| self.at += 1)
    }

    /// Goes on behind the sign, if it stands here.
    pub(super) fn sign(&mut self, sign: &str) -> Option<()> {
        let here = matches!(self.peek(), Some(Token::Sign(have)) if have == sign);
        here.then(|| self.at += 1)
    }

    pub(super) fn expression(&mut self) -> Option<Expr> {
        if self.depth >= DEEPEST {
            return None;
        }
        self.depth += 1;
        let expr = self.joined("OR", Self::conjunction, Expr::Or);
        self.depth -= 1;
        expr
    }

    fn conjunction(&mut self) -> Option<Expr> {
        self.joined("AND", Self::negation, Expr::And)
    }

    fn joined(
        &mut self,
        word: &str,
        part: fn(&mut Self) -> Option<Expr>,
        join: fn(Vec<Expr>) -> Expr,
    ) -> Option<Expr> {
        let first = part(self)?;
        let mut parts = vec![first];
        while self.word(word).is_some() {
            parts.push(part(self)?);
        }
        if parts.len() == 1 { parts.pop() } else { Some(join(parts)) }
    }

    fn negation(&mut self) -> Option<Expr> {
        let mut negated = false;
        while self.word("NOT").is_some() {
            negated = !negated;
        }
        let test = self.test()?;
        Some(if negated { Expr::Not(Box::new(test)) } else { test })
    }

    /// `… IS NULL` and its sisters.
    fn test(&mut self) -> Option<Expr> {
        let mut expr = self.binary(0)?;
        while self.word("IS").is_some() {
            let negated = self.word("NOT").is_some();
            expr = if self.word("NULL").is_some() {
                Expr::Missing { inner: Box::new(expr), negated }
            } else if self.word("DISTINCT").is_some() {
                self.word("FROM")?;
                Expr::binary(if negated { "=" } else { "<>" }, expr, self.binary(0)?)
            } else {
                let wanted = self.word("TRUE").is_some();
                if !wanted {
                    self.word("FALSE")?;
                }
                if wanted == negated { Expr::Not(Box::new(expr)) } else { expr }
            };
        }
        Some(expr)
    }

    fn binary(&mut self, level: usize) -> Option<Expr> {
        if level > 3 {
            return self.unary();
        }
        let mut left = self.binary(level + 1)?;
        while let Some(op) = self.operator(level) {
            left = self.operand(&op, left, level)?;
        }
        Some(left)
    }

    fn operator(&mut self, level: usize) -> Option<String> {
        let Some(Token::Sign(sign)) = self.peek() else { return None };
        let own = match sign.as_str() {
            "(" | ")" | "[" | "]" | "," | "." | "::" => return None,
            "=" | "<>" | "<" | "<=" | ">" | ">=" => 0,
            "+" | "-" => 2,
            "*" | "/" | "%" => 3,
            _ => 1,
        };
        if own != level {
            return None;
        }
        let sign = sign.clone();
        self.at += 1;
        Some(sign)
    }

    fn operand(&mut self, op: &str, left: Expr, level: usize) -> Option<Expr> {
        let all = self.word("ALL").is_some();
        if all || self.word("ANY").is_some() {
            self.sign("(")?;
            let right = Box::new(self.expression()?);
            self.sign(")")?;
            return Some(Expr::Each { op: op.to_owned(), left: Box::new(left), right, all });
        }
        Some(Expr::binary(op, left, self.binary(level + 1)?))
    }
}
