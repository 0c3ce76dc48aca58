package org.daybook.exchange;

import java.util.List;

/// What DHIS2 Tracker says of a person, each a sheet of its own.
enum TrackerPart {
    /// People, with the day on which they were first enrolled in anything.
    ENTITIES("Tracked entities", "trackedEntities", List.of(TrackerPerson.PERSON, "orgUnit", "createdAt",
            TrackerPerson.ENROLLED)),
    ENROLLMENTS("Enrollments", "enrollments", List.of(TrackerPerson.PERSON, "enrollment", "program", "status",
            "orgUnit", TrackerPerson.ENROLLED, "occurredAt", "completedAt")),
    EVENTS("Events", "events", List.of(TrackerPerson.PERSON, "enrollment", "event", "program", "programStage", "status",
            "orgUnit", "occurredAt", "scheduledAt", "completedAt"));

    private final String sheet;
    private final String list;
    private final List<String> fixed;

    TrackerPart(String sheet, String list, List<String> fixed) {
        this.sheet = sheet;
        this.list = list;
        this.fixed = fixed;
    }

    /// The name of its sheet.
    String sheet() {
        return sheet;
    }

    /// The name of its list in the file.
    String list() {
        return list;
    }

    /// Columns that it always has.
    List<String> fixed() {
        return fixed;
    }
}
