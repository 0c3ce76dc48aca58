package org.daybook.exchange;

import java.util.Locale;

/// What is wrong with a row, or should be known of it.
public enum ProblemKind {
    /// A required value is missing.
    MISSING,
    /// The spreadsheet has an error there, or the text is too long for any cell.
    UNUSABLE,
    TOO_LONG,
    NOT_A_DATE,
    /// A month or a year where a day is needed.
    NO_DAY,
    /// It lies ahead, or before anybody lived.
    IMPOSSIBLE_DATE,
    NOT_A_TIME,
    NOT_A_NUMBER,
    OUT_OF_RANGE,
    NOT_YES_OR_NO,
    UNKNOWN_COUNTRY,
    UNKNOWN_LANGUAGE,
    UNKNOWN_WORD,
    /// Another column of the row says that she took this consent back.
    ALSO_WITHDRAWN,
    NOT_A_TELEPHONE,
    /// It ends before it begins.
    BACKWARDS,
    /// Her age and her birth do not go together.
    AGE_AND_BIRTH,
    /// It adds up other rows.
    TOTAL(Effect.LEFT),
    /// A remark between or below the rows.
    REMARK(Effect.LEFT),
    /// It stands further down on the sheet, below other headings or the title of another list.
    OTHER_TABLE(Effect.LEFT),
    /// A column of a register of women says that this is a man.
    A_MAN(Effect.LEFT),
    /// A column of a register of women has a letter that is a woman in one language and a man in another.
    WOMAN_OR_MAN(Effect.LEFT),
    /// A number of which no file says anything else: a line that waits to be filled in.
    NUMBER_ALONE,
    /// The same number stands in two rows and they are not about one woman.
    NUMBER_TWICE,
    /// Her number is the card of somebody of whom her birth does not agree, or is not known.
    CARD_OF_ANOTHER,
    /// An earlier import knew another woman by this number.
    NUMBER_OF_ANOTHER,
    UNKNOWN_PERSON,
    /// An import brought her, and her record was deleted since. The same file does not bring her back.
    DELETED_PERSON,
    /// Nothing is written about her at her own wish.
    LOCKED_PERSON,
    /// She said no to being written down under her card: her visits are counted without one.
    NO_CARD_WANTED,
    /// Attendance of this session was ticked here: it takes no mark from a file, nor one that is typed from paper.
    TICKED_HERE,
    UNKNOWN_GROUP,
    /// Nobody in the team has this sign-in word, or these initials alone.
    UNKNOWN_COLLEAGUE,
    /// No company of this name is in the file or in the store, or several are.
    UNKNOWN_COMPANY,
    /// A sign stands against the company: nothing that it offers is written down.
    STOPPED_COMPANY,
    UNKNOWN_QUESTIONNAIRE,
    NO_ANSWERS,
    /// Its sheet counts from one more than the questionnaire does: a mapping must say what each number means.
    COUNTED_FROM_ONE(Effect.LEFT),
    /// An item stands in two columns with two answers: which of them she gave on this day, the sheet does not say.
    ITEM_TWICE(Effect.LEFT),
    /// Another column of the row says that it was cancelled or put off.
    CANCELLED(Effect.LEFT),
    /// It is not said on which path.
    NO_PATH,
    /// She is on that path already.
    ON_PATH_ALREADY,
    /// A year where a month is needed.
    NO_MONTH,
    /// She has not agreed that it is kept, or no more.
    NO_CONSENT,
    /// Another number was counted at the door on this day than the one that is here.
    COUNTED_OTHERWISE,
    /// The same number of one day, visit and age stands twice in these files. Whether it was counted twice, they do not say.
    COUNTED_ONCE(Effect.SAID),
    /// Words that look like the number of a document or a telephone.
    DOCUMENT_NUMBER,
    /// She looks like somebody else who is here or in these files. She is taken in.
    LOOKS_ALIKE(Effect.SAID),
    /// There are so many people that from here on no row is compared with all of them.
    NOT_COMPARED(Effect.SAID),
    /// Card and month of birth say that she is here. Nothing of her is changed.
    HERE_ALREADY(Effect.SAID),
    /// Only the month is written: its first day is taken.
    FIRST_OF_MONTH(Effect.SAID),
    /// Several telephone numbers stand in a cell, or a word behind one: the first number is taken.
    FIRST_TELEPHONE(Effect.SAID),
    /// Words about her health stand in a column for something else: they are not taken in, the rest is.
    HEALTH_NOT_READ(Effect.SAID),
    /// How she found the space is none of the choices: it is not taken in, the rest is.
    FOUND_NOT_READ(Effect.SAID),
    /// When it began is not written: nine o'clock is taken.
    START_NOT_KNOWN(Effect.SAID),
    /// How long it took is not written: an hour is counted.
    LENGTH_NOT_KNOWN(Effect.SAID),
    /// On which path it was is not written: what it is called says it.
    PATH_GUESSED(Effect.SAID),
    /// She did not leave early, or it is not said that she did: why it ended has no place then. The rest is taken in.
    REASON_NOT_KEPT(Effect.SAID),
    /// To whom she turns at work is kept only where a company is named. The rest is taken in.
    CONTACT_NOT_KEPT(Effect.SAID),
    /// Answers before and after have no day: that on which she began or ended is taken.
    DAY_OF_PATH(Effect.SAID),
    /// It is a place that must not be found: its address and the way there are not taken in, the rest is.
    ADDRESS_NOT_KEPT(Effect.SAID);

    /// What becomes of the row.
    private enum Effect {
        /// It can be corrected, and then comes in.
        REFUSED,
        /// It is not taken in, and nothing can be corrected: it is no row, or its whole sheet is to be read otherwise.
        LEFT,
        /// It is taken in.
        SAID
    }

    private final Effect effect;

    ProblemKind() {
        this(Effect.REFUSED);
    }

    ProblemKind(Effect effect) {
        this.effect = effect;
    }

    /// Whether the row is not taken in.
    public boolean refuses() {
        return effect != Effect.SAID;
    }

    /// Whether the row can be corrected where it stands.
    boolean isMendable() {
        return effect != Effect.LEFT;
    }

    /// How it is written in files and in the store.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
