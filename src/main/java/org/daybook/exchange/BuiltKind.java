package org.daybook.exchange;

import java.util.Arrays;
import java.util.List;

/// What was built on an import, as it is said to whoever wants to undo it. What not everybody who imports may know, for example
/// that somebody has a case file, is one of the others.
enum BuiltKind {
    ATTENDANCE("attendance", "counted_mark", "late_mark"),
    SESSIONS("session", "door_count"),
    PATHS("enrolment", "path_", "own_goal"),
    CONSENTS("consent_"),
    QUESTIONNAIRES("reading", "leaving_question"),
    CHILDREN("cared_child", "childcare_"),
    MILESTONES("milestone", "material_help"),
    WORK("company", "opening", "placement", "job_offer", "work_", "traineeship"),
    SERVICES("service"),
    TRAINING("staff_training", "supervision"),
    RECORDS("participant", "membership", "contact_"),
    OTHERS;

    private final List<String> tables;

    /// @param tables how the names of its tables begin
    BuiltKind(String... tables) {
        this.tables = List.of(tables);
    }

    static BuiltKind of(String table) {
        return Arrays.stream(values()).filter(kind -> kind.tables.stream().anyMatch(table::startsWith)).findFirst()
                .orElse(OTHERS);
    }
}
