# Reports, the moderators' queue, sanctions and appeals.
