package org.daybook.exchange;

import static org.daybook.exchange.ImportField.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a sheet is about, with its columns. In the order in which sheets are written: what refers to somebody comes after
/// her.
public enum SheetKind {
    /// Women, one in a row.
    MEMBERS(List.of(PERSON), NAME, BIRTH, AGE, AGE_ON, CITIZENSHIP, LANGUAGE, JOINED, TELEPHONE, WITH_CHILDREN,
            FOUND),
    /// What she agreed to, or not.
    CONSENTS(List.of(PERSON, PURPOSE, ANSWER, DAY), UNTIL, WORDING, LANGUAGE),
    /// Groups on the paths.
    GROUPS(List.of(PATH, GROUP, STARTED), ENDED, CAPACITY, LANGUAGE),
    /// Who was on which path, and how it ended.
    ENROLMENTS(List.of(PERSON, PATH, STARTED), ENDED, HOW_ENDED, REASON, GROUP, GOAL),
    /// What was held.
    SESSIONS(List.of(DAY, PATH, TITLE), START, MINUTES, ROOM, PEOPLE),
    /// Who came, one mark in a row.
    ATTENDANCE(List.of(PERSON, DAY, TITLE), PATH, START, MINUTES, PRESENT, ABSENT),
    /// Who came, people down and dates across. What was held is its title, or else the name of the sheet.
    ATTENDANCE_GRID(List.of(PERSON), PATH, TITLE, START, MINUTES),
    /// How many came in, without a card.
    DOOR_COUNTS(List.of(DAY, PEOPLE), VISIT, AGE_GROUP),
    /// Services that can help, of the address book.
    SERVICES(List.of(ORGANISATION, SERVICE_KIND), COUNTRY, CITY, ADDRESS, WAY, LANGUAGES, HOURS, COST, WITHOUT_PAPERS,
            WOMEN_ONLY, CHILDREN_WELCOME, CONTACT, NOTES, CLOSED),
    /// Companies, as colleagues know them.
    COMPANIES(List.of(COMPANY, SECTOR), COMPANY_SIZE, CITY, CONTACT_PERSON, CONTACT, OTHER_PERSONS,
            AGREED_ON, CLOSED),
    /// What companies offer.
    OPENINGS(List.of(COMPANY, JOB_TITLE, OPENING_KIND), CAPACITY, WEEK_HOURS, DAY_PARTS, LANGUAGE, LEVEL, SCHOOL_HOURS,
            WAY, OPEN_UNTIL),
    /// What the team learned.
    TRAINING(List.of(COLLEAGUE, DAY, LEARNED_HOURS), TOPIC, SUBJECT, HELD_BY, CERTIFICATE, CERTIFICATE_AT,
            CERTIFICATE_UNTIL),
    /// What she answered to a questionnaire, with a column for each item.
    ANSWERS(List.of(PERSON, INSTRUMENT, DAY)),
    /// What women reached.
    MILESTONES(List.of(PERSON, MILESTONE, REACHED), LANGUAGE, LEVEL, EVIDENCE, WORDS, SEEN_BY, GIVEN_BY, GRADE),
    /// Children of those who agree that something is written down about them.
    CHILDREN(List.of(PERSON, CHILD), BIRTH, AGE, AGE_ON, STARTED, ENDED, ALLERGIES, HELPS, MAY_COLLECT, NEVER_COLLECT),
    /// Where women were referred.
    REFERRALS(List.of(PERSON, ORGANISATION, NEED, DAY, STATUS), ASKED_ON, STATUS_ON, GAP),
    /// Where women worked and work.
    PLACEMENTS(List.of(PERSON, WORK_KIND, STARTED), COMPANY, ENDED, WEEK_HOURS, CONTRACT, WHY_ENDED, TURNS_TO);

    private final List<ImportField> required;
    private final List<ImportField> fields;

    SheetKind(List<ImportField> required, ImportField... optional) {
        this.required = required;
        this.fields = Stream.concat(required.stream(), Arrays.stream(optional)).toList();
    }

    /// Columns that every such sheet has.
    public List<ImportField> required() {
        return required;
    }

    /// All columns, the required ones first.
    public List<ImportField> fields() {
        return fields;
    }

    /// Whether its rows are about somebody.
    public boolean isAboutPeople() {
        return fields.contains(PERSON);
    }

    /// Whether its rows are about what the house knows, and say nothing of any woman.
    boolean isAboutThings() {
        return switch (this) {
            case SERVICES, COMPANIES, OPENINGS, TRAINING -> true;
            default -> false;
        };
    }

    /// Which column a heading like *Name* means, where its rows are about something that has a name.
    Optional<ImportField> called() {
        return switch (this) {
            case SERVICES -> Optional.of(ORGANISATION);
            case COMPANIES -> Optional.of(COMPANY);
            case TRAINING -> Optional.of(COLLEAGUE);
            default -> Optional.empty();
        };
    }

    /// Whether it has a column for what is never taken in of a woman: where a service is, and whether it asks for documents, says
    /// nothing of anybody.
    boolean holds(SensitiveColumn column) {
        return this == SERVICES && (column == SensitiveColumn.ADDRESS || column == SensitiveColumn.DOCUMENT);
    }

    /// Whether it has columns besides its own: days across, or items.
    public boolean hasMore() {
        return this == ATTENDANCE_GRID || this == ANSWERS;
    }

    /// Whether a column of such a sheet holds days, or its headings are days.
    boolean hasDays(ImportField field) {
        return field.kind().isDay() && (fields.contains(field) || this == ATTENDANCE_GRID && field == DAY);
    }

    /// How it is written in mappings, for example `attendance-grid`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kind of a code.
    public static Optional<SheetKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
