package org.daybook.exchange;

import java.util.List;

/// The data of DHIS2 Tracker about a person, a sheet for each part.
enum TrackerPart {
    /// People, with the day of their first enrolment in anything.
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

    /// Returns the name of its sheet.
    String sheet() {
        return sheet;
    }

    /// Returns the name of its list in the file.
    String list() {
        return list;
    }

    /// Returns the columns that it always has.
    List<String> fixed() {
        return fixed;
    }
}
