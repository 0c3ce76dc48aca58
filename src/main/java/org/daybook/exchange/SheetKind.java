package org.daybook.exchange;

import static org.daybook.exchange.ImportField.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The kind of a sheet, with its columns. In the order in which sheets are written: data that refers to a woman comes after
/// her.
public enum SheetKind {
    /// Women, one per row.
    MEMBERS(List.of(PERSON), NAME, BIRTH, AGE, AGE_ON, CITIZENSHIP, LANGUAGE, JOINED, TELEPHONE, WITH_CHILDREN,
            FOUND),
    /// Her consents and refusals.
    CONSENTS(List.of(PERSON, PURPOSE, ANSWER, DAY), UNTIL, WORDING, LANGUAGE),
    /// Groups on the paths.
    GROUPS(List.of(PATH, GROUP, STARTED), ENDED, CAPACITY, LANGUAGE),
    /// Enrolments on paths, and how they ended.
    ENROLMENTS(List.of(PERSON, PATH, STARTED), ENDED, HOW_ENDED, REASON, GROUP, GOAL),
    /// Sessions.
    SESSIONS(List.of(DAY, PATH, TITLE), START, MINUTES, ROOM, PEOPLE),
    /// Attendance, one mark per row.
    ATTENDANCE(List.of(PERSON, DAY, TITLE), PATH, START, MINUTES, PRESENT, ABSENT),
    /// Attendance, with people as rows and dates as columns. The activity is its title, or else the name of the sheet.
    ATTENDANCE_GRID(List.of(PERSON), PATH, TITLE, START, MINUTES),
    /// Visitors counted at the door, without cards.
    DOOR_COUNTS(List.of(DAY, PEOPLE), VISIT, AGE_GROUP),
    /// Services of the address book.
    SERVICES(List.of(ORGANISATION, SERVICE_KIND), COUNTRY, CITY, ADDRESS, WAY, LANGUAGES, HOURS, COST, WITHOUT_PAPERS,
            WOMEN_ONLY, CHILDREN_WELCOME, CONTACT, NOTES, CLOSED),
    /// Companies known to the team.
    COMPANIES(List.of(COMPANY, SECTOR), COMPANY_SIZE, CITY, CONTACT_PERSON, CONTACT, OTHER_PERSONS,
            AGREED_ON, CLOSED),
    /// Openings of companies.
    OPENINGS(List.of(COMPANY, JOB_TITLE, OPENING_KIND), CAPACITY, WEEK_HOURS, DAY_PARTS, LANGUAGE, LEVEL, SCHOOL_HOURS,
            WAY, OPEN_UNTIL),
    /// Training of the team.
    TRAINING(List.of(COLLEAGUE, DAY, LEARNED_HOURS), TOPIC, SUBJECT, HELD_BY, CERTIFICATE, CERTIFICATE_AT,
            CERTIFICATE_UNTIL),
    /// Her answers to a questionnaire, with a column for each item.
    ANSWERS(List.of(PERSON, INSTRUMENT, DAY)),
    /// Milestones.
    MILESTONES(List.of(PERSON, MILESTONE, REACHED), LANGUAGE, LEVEL, EVIDENCE, WORDS, SEEN_BY, GIVEN_BY, GRADE),
    /// Children of women who agree that data about them is kept.
    CHILDREN(List.of(PERSON, CHILD), BIRTH, AGE, AGE_ON, STARTED, ENDED, ALLERGIES, HELPS, MAY_COLLECT, NEVER_COLLECT),
    /// Referrals.
    REFERRALS(List.of(PERSON, ORGANISATION, NEED, DAY, STATUS), ASKED_ON, STATUS_ON, GAP),
    /// Placements, past and present.
    PLACEMENTS(List.of(PERSON, WORK_KIND, STARTED), COMPANY, ENDED, WEEK_HOURS, CONTRACT, WHY_ENDED, TURNS_TO);

    private final List<ImportField> required;
    private final List<ImportField> fields;

    SheetKind(List<ImportField> required, ImportField... optional) {
        this.required = required;
        this.fields = Stream.concat(required.stream(), Arrays.stream(optional)).toList();
    }

    /// Returns the columns that every such sheet has.
    public List<ImportField> required() {
        return required;
    }

    /// Returns all columns, the required ones first.
    public List<ImportField> fields() {
        return fields;
    }

    /// Checks whether its rows are about people.
    public boolean isAboutPeople() {
        return fields.contains(PERSON);
    }

    /// Checks whether its rows are about things that the site knows, and state nothing about any woman.
    boolean isAboutThings() {
        return switch (this) {
            case SERVICES, COMPANIES, OPENINGS, TRAINING -> true;
            default -> false;
        };
    }

    /// Returns the column that a heading like *Name* means, if its rows are about something with a name.
    Optional<ImportField> called() {
        return switch (this) {
            case SERVICES -> Optional.of(ORGANISATION);
            case COMPANIES -> Optional.of(COMPANY);
            case TRAINING -> Optional.of(COLLEAGUE);
            default -> Optional.empty();
        };
    }

    /// Checks whether it has a column for data that is never imported about a woman: the address of a service, and whether it
    /// requires documents, are about nobody.
    boolean holds(SensitiveColumn column) {
        return this == SERVICES && (column == SensitiveColumn.ADDRESS || column == SensitiveColumn.DOCUMENT);
    }

    /// Checks whether it has columns in addition to its own: day headings, or items.
    public boolean hasMore() {
        return this == ATTENDANCE_GRID || this == ANSWERS;
    }

    /// Checks whether a column of such a sheet contains days, or its headings are days.
    boolean hasDays(ImportField field) {
        return field.kind().isDay() && (fields.contains(field) || this == ATTENDANCE_GRID && field == DAY);
    }

    /// Returns its code in mappings, for example `attendance-grid`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Returns the kind with a code.
    public static Optional<SheetKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
