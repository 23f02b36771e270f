//! Out of rows a tree.

use super::model::{Node, Remark};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// The tree of rows that come breadth first. Whose parent is not among them stands at the top.
pub fn grow(rows: Vec<Remark>) -> Vec<Node> {
    let there: HashSet<Uuid> = rows.iter().map(|row| row.id).collect();
    let mut below: HashMap<Option<Uuid>, Vec<Remark>> = HashMap::new();
    for row in rows {
        let parent = row.parent_id.filter(|parent| there.contains(parent));
        below.entry(parent).or_default().push(row);
    }
    take(&mut below, None)
}

fn take(below: &mut HashMap<Option<Uuid>, Vec<Remark>>, parent: Option<Uuid>) -> Vec<Node> {
    let rows = below.remove(&parent).unwrap_or_default();
    rows.into_iter()
        .map(|remark| {
            let answers = take(below, Some(remark.id));
            Node { remark, answers }
        })
        .collect()
}

/// How many comments there are.
pub fn count(nodes: &[Node]) -> usize {
    nodes.iter().map(|node| 1 + count(&node.answers)).sum()
}
