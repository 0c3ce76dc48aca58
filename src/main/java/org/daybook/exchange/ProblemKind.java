package org.daybook.exchange;

import java.util.Locale;

/// What is wrong with a row, or should be known about it.
public enum ProblemKind {
    /// A required value is missing.
    MISSING,
    /// The cell has a spreadsheet error, or its text is too long for any cell.
    UNUSABLE,
    TOO_LONG,
    NOT_A_DATE,
    /// A month or a year where a day is needed.
    NO_DAY,
    /// It is in the future, or before anybody lived.
    IMPOSSIBLE_DATE,
    NOT_A_TIME,
    NOT_A_NUMBER,
    OUT_OF_RANGE,
    NOT_YES_OR_NO,
    UNKNOWN_COUNTRY,
    UNKNOWN_LANGUAGE,
    UNKNOWN_WORD,
    /// Another column of the row states that she withdrew this consent.
    ALSO_WITHDRAWN,
    /// Another column of the row states that this did not happen, or not yet.
    NOT_HAPPENED,
    NOT_A_TELEPHONE,
    /// It ends before it begins.
    BACKWARDS,
    /// Her age and her date of birth contradict each other.
    AGE_AND_BIRTH,
    /// It is the sum of other rows.
    TOTAL(Effect.LEFT),
    /// A remark between or below the rows.
    REMARK(Effect.LEFT),
    /// It is further down on the sheet, below other headings or the title of another list.
    OTHER_TABLE(Effect.LEFT),
    /// A column of a register of women states that this is a man.
    A_MAN(Effect.LEFT),
    /// A column of a register of women has a letter that means a woman in one language and a man in another.
    WOMAN_OR_MAN(Effect.LEFT),
    /// The name is that of a woman's child or husband, as in *child of Joy*: her own name may be added.
    RELATIVE,
    /// The cell of her name has the names of two people.
    TWO_NAMES,
    /// A number about which no file states anything else: a line to be filled in later.
    NUMBER_ALONE,
    /// The same number is in two rows that are not about the same woman.
    NUMBER_TWICE,
    /// Her number is the card of somebody whose date of birth differs or is not known.
    CARD_OF_ANOTHER,
    /// An earlier import used this number for another woman.
    NUMBER_OF_ANOTHER,
    UNKNOWN_PERSON,
    /// An import brought her, and her record has been deleted since. The same file does not bring her back.
    DELETED_PERSON,
    /// Nothing is written about her at her own request.
    LOCKED_PERSON,
    /// She said no to being recorded under her card: her visits are counted without one.
    NO_CARD_WANTED,
    /// Attendance of this session was ticked here: it takes no mark from a file, nor one typed from paper.
    TICKED_HERE,
    UNKNOWN_GROUP,
    /// No colleague has this sign-in word, or is the only one with these initials.
    UNKNOWN_COLLEAGUE,
    /// The file or the store has no company of this name, or several.
    UNKNOWN_COMPANY,
    /// There is a sign against the company: none of its openings is written.
    STOPPED_COMPANY,
    UNKNOWN_QUESTIONNAIRE,
    NO_ANSWERS,
    /// The sheet counts from one higher than the questionnaire: a mapping must state what each number means.
    COUNTED_FROM_ONE(Effect.LEFT),
    /// An item has two different answers in two columns: the sheet does not state which of them she gave on this day.
    ITEM_TWICE(Effect.LEFT),
    /// A heading such as *3 (R)* does not show whether the answers to question 3 were reversed.
    ITEM_UNCLEAR(Effect.LEFT),
    /// Another column of the row states that it was cancelled or postponed.
    CANCELLED(Effect.LEFT),
    /// The path is not stated.
    NO_PATH,
    /// She is on that path already.
    ON_PATH_ALREADY,
    /// A colleague could not enrol her there either: she must not meet somebody, or the leader may not work with girls.
    ENROL_HERE,
    /// A year where a month is needed.
    NO_MONTH,
    /// She has not consented to its being kept, or no longer does.
    NO_CONSENT,
    /// The number counted at the door on this day differs from the one stored here.
    COUNTED_OTHERWISE,
    /// The same number for one day, visit and age is in these files twice. They do not state whether it was counted twice.
    COUNTED_ONCE(Effect.SAID),
    /// Words that look like a document number or a telephone number.
    DOCUMENT_NUMBER,
    /// She resembles somebody else who is here or in these files. She is imported.
    LOOKS_ALIKE(Effect.SAID),
    /// There are so many people that no further row is compared with all of them.
    NOT_COMPARED(Effect.SAID),
    /// Card and month of birth show that she is here. Her record is not changed.
    HERE_ALREADY(Effect.SAID),
    /// Only the month is written: its first day is used.
    FIRST_OF_MONTH(Effect.SAID),
    /// A cell has several telephone numbers, or a word after one: the first number is used.
    FIRST_TELEPHONE(Effect.SAID),
    /// A child or somebody else stands next to her in the cell of her name: only her own name is imported.
    NAMED_WITH_HER(Effect.SAID),
    /// A column for something else has words about her health: they are not imported, the rest is.
    HEALTH_NOT_READ(Effect.SAID),
    /// How she found the space is none of the choices: it is not imported, the rest is.
    FOUND_NOT_READ(Effect.SAID),
    /// The start time is not written: nine o'clock is used.
    START_NOT_KNOWN(Effect.SAID),
    /// The duration is not written: an hour is counted.
    LENGTH_NOT_KNOWN(Effect.SAID),
    /// The path is not written: it is derived from the title.
    PATH_GUESSED(Effect.SAID),
    /// She did not leave early, or this is not stated: a reason does not apply then. The rest is imported.
    REASON_NOT_KEPT(Effect.SAID),
    /// Her contact person at work is kept only if a company is named. The rest is imported.
    CONTACT_NOT_KEPT(Effect.SAID),
    /// Answers before and after have no day: the day on which she began or ended is used.
    DAY_OF_PATH(Effect.SAID),
    /// It is a place that must not be found: its address and the directions are not imported, the rest is.
    ADDRESS_NOT_KEPT(Effect.SAID);

    /// The effect on the row.
    private enum Effect {
        /// It can be corrected, and is then imported.
        REFUSED,
        /// It is not imported, and nothing can be corrected: it is no data row, or its whole sheet must be read in another way.
        LEFT,
        /// It is imported.
        SAID
    }

    private final Effect effect;

    ProblemKind() {
        this(Effect.REFUSED);
    }

    ProblemKind(Effect effect) {
        this.effect = effect;
    }

    /// Checks whether the row is not imported.
    public boolean refuses() {
        return effect != Effect.SAID;
    }

    /// Checks whether the row can be corrected here.
    boolean isMendable() {
        return effect != Effect.LEFT;
    }

    /// Returns its code in files and in the store.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
