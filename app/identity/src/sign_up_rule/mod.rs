//! Rules about who may join, kept by the operators of the installation: by mail domain, address or network.

pub mod model;
pub mod store;

pub use model::{Applicant, Subject, network_clean};
pub use store::{MetRule, NewRule, RuleRow, rule_create, rule_delete, rule_list, rule_meet};
