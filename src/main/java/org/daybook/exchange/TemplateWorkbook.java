package org.daybook.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A register to fill in, in one of the six languages: a sheet for each kind of data that can be imported, with its headings
/// and an invented example. Generated from the same declaration as reading.
public final class TemplateWorkbook {
    /// ISO 639 codes.
    public static final List<String> LANGUAGES = WordTable.LANGUAGES;
    private static final int ITEMS = 10;
    private static final int WIDTH = 18;
    private static final List<String> ACROSS = List.of("2026-03-03", "2026-03-10", "2026-03-17");

    private final WordTable headings = WordTable.headings();
    private final WordTable choices = WordTable.choices();
    private final String language;

    private TemplateWorkbook(String language) {
        this.language = language;
    }

    /// Returns the workbook as XLSX.
    ///
    /// @param language one of [#LANGUAGES]
    public static byte[] written(String language) {
        var bytes = new ByteArrayOutputStream();
        var template = new TemplateWorkbook(language);
        try (var workbook = new Workbook(bytes, "Daybook", null)) {
            for (var kind : SheetKind.values()) {
                template.write(kind, workbook.newWorksheet(template.name(kind)));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private String name(SheetKind kind) {
        return upper(headings.word("sheet." + kind.code(), language));
    }

    /// Returns the heading of a column in a language.
    static String heading(ImportField field, String language) {
        return upper(WordTable.headings().word("field." + field.code(), language));
    }

    private static String upper(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private void write(SheetKind kind, Worksheet sheet) {
        var heads = new ArrayList<String>();
        var example = new ArrayList<String>();
        for (var field : kind.fields()) {
            heads.add(upper(headings.word("field." + field.code(), language)));
            example.add(example(kind, field));
        }
        if (kind == SheetKind.ATTENDANCE_GRID) {
            heads.addAll(ACROSS);
            example.addAll(List.of("x", "", "x"));
        } else if (kind == SheetKind.ANSWERS) {
            for (int item = 1; item <= ITEMS; item++) {
                heads.add(Integer.toString(item));
                example.add(Integer.toString(item % 4));
            }
        }
        for (int column = 0; column < heads.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.value(0, column, heads.get(column));
            sheet.style(0, column).bold().set();
            sheet.value(1, column, example.get(column));
        }
    }

    private String example(SheetKind kind, ImportField field) {
        return switch (field) {
            case PERSON -> "A-17";
            case NAME -> "Olena";
            case BIRTH -> kind == SheetKind.CHILDREN ? "2021-05" : "1994-07";
            case AGE, AGE_ON, ROOM, UNTIL, WORDING -> "";
            case CITIZENSHIP -> "UA";
            case LANGUAGE -> kind == SheetKind.CONSENTS ? "" : kind == SheetKind.MILESTONES ? "it" : "uk";
            case JOINED -> "2026-03-02";
            case TELEPHONE -> "+39 091 555 0148";
            case WITH_CHILDREN, PRESENT -> choices.word("yes-no.yes", language);
            case FOUND -> choices.word("found.friend", language);
            case PURPOSE -> choices.word("purpose.children", language);
            case ANSWER -> choices.word("answer.given", language);
            case DAY -> "2026-03-03";
            case PATH -> choices.word("path.practical-skills", language);
            case GROUP -> "Sewing 1";
            case STARTED -> "2026-03-02";
            case ENDED -> kind == SheetKind.GROUPS || kind == SheetKind.CHILDREN ? "" : "2026-06-30";
            case HOW_ENDED -> choices.word("how-ended.completed", language);
            case REASON, GOAL -> "";
            case CAPACITY -> "12";
            case TITLE -> "Sewing";
            case START -> "10:00";
            case MINUTES -> "90";
            case PEOPLE -> "2";
            case VISIT -> choices.word("visit.open-hours", language);
            case AGE_GROUP -> choices.word("age-group.adult", language);
            case INSTRUMENT -> "rosenberg";
            case MILESTONE -> choices.word("milestone.language", language);
            case REACHED -> "2026-05";
            case LEVEL -> choices.word("level.a2", language);
            case EVIDENCE -> choices.word("evidence.test", language);
            case WORDS, SEEN_BY, GIVEN_BY, GRADE, ABSENT -> "";
            case ORGANISATION -> "Casa Aurora";
            case SERVICE_KIND -> choices.word("service-kind.legal", language);
            case COUNTRY -> "IT";
            case CITY -> "Palermo";
            case ADDRESS -> "Via Roma 1";
            case LANGUAGES -> "en, fr";
            case HOURS -> "9:00-13:00";
            case COST -> choices.word("cost.free", language);
            case WITHOUT_PAPERS, WOMEN_ONLY, CHILDREN_WELCOME -> choices.word("yes-no.yes", language);
            case CONTACT -> "+39 091 555 0100";
            case NEED -> choices.word("need.legal", language);
            case STATUS -> choices.word("status.received", language);
            case STATUS_ON -> "2026-03-10";
            case ASKED_ON, GAP -> "";
            case WORK_KIND -> choices.word("work-kind.traineeship", language);
            case WEEK_HOURS -> "20";
            case CONTRACT -> choices.word("contract.training", language);
            case WHY_ENDED -> choices.word("why-ended.contract-over", language);
            case CHILD -> "Maks";
            case ALLERGIES, HELPS, MAY_COLLECT, NEVER_COLLECT -> "";
            case WAY, NOTES, CLOSED, AGREED_ON, SUBJECT, HELD_BY, CERTIFICATE_AT, CERTIFICATE_UNTIL -> "";
            case COLLEAGUE -> "mr";
            case TOPIC -> choices.word("topic.trauma", language);
            case LEARNED_HOURS -> "6";
            case CERTIFICATE -> choices.word("yes-no.yes", language);
            case COMPANY -> "Sartoria Rosa";
            case SECTOR -> choices.word("sector.manufacturing", language);
            case COMPANY_SIZE -> choices.word("company-size.micro", language);
            case CONTACT_PERSON -> "Rosa";
            case OTHER_PERSONS, TURNS_TO -> "";
            case JOB_TITLE -> "Sewing";
            case OPENING_KIND -> choices.word("opening-kind.traineeship", language);
            case DAY_PARTS -> choices.word("day-parts.mornings", language);
            case SCHOOL_HOURS -> choices.word("yes-no.yes", language);
            case OPEN_UNTIL -> "2026-12-31";
            case ITEM -> "0";
        };
    }
}
