package org.daybook.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.childcare.ChildForm;
import org.daybook.milestones.NewMilestone;
import org.daybook.services.ServiceForm;
import org.daybook.training.TrainingForm;
import org.daybook.work.CompanyDetails;
import org.daybook.work.OpeningDetails;

/// The possible meanings of a column. Its headings in the six languages are in `exchange/headings.tsv`, the words of a choice
/// in `exchange/words.tsv`; `docs/import-format.md` is generated from the three.
public enum ImportField {
    PERSON(ValueKind.PERSON),
    NAME(ValueKind.WORDS),
    BIRTH(ValueKind.MONTH),
    AGE(ValueKind.NUMBER),
    /// The day on which she stated her age.
    AGE_ON(ValueKind.DAY),
    CITIZENSHIP(ValueKind.COUNTRY),
    LANGUAGE(ValueKind.LANGUAGE),
    JOINED(ValueKind.DAY),
    TELEPHONE(ValueKind.TELEPHONE),
    WITH_CHILDREN(ValueKind.YES_NO),
    /// How she found the space; a word that is none of the choices is not imported.
    FOUND(ValueKind.CHOICE),
    PURPOSE(ValueKind.CHOICE),
    ANSWER(ValueKind.CHOICE),
    DAY(ValueKind.DAY),
    /// The last day on which a yes applies.
    UNTIL(ValueKind.DAY),
    /// The version of the sentence of this program that she heard.
    WORDING(ValueKind.NUMBER),
    PATH(ValueKind.CHOICE),
    GROUP(ValueKind.WORDS),
    STARTED(ValueKind.DAY),
    ENDED(ValueKind.DAY),
    HOW_ENDED(ValueKind.CHOICE),
    REASON(ValueKind.CHOICE),
    GOAL(ValueKind.LONG_WORDS),
    CAPACITY(ValueKind.NUMBER),
    TITLE(ValueKind.WORDS, 80),
    START(ValueKind.TIME),
    MINUTES(ValueKind.NUMBER),
    ROOM(ValueKind.WORDS),
    PEOPLE(ValueKind.NUMBER),
    PRESENT(ValueKind.YES_NO),
    /// Whether she was away; if the cell is empty, she came.
    ABSENT(ValueKind.YES_NO),
    VISIT(ValueKind.CHOICE),
    AGE_GROUP(ValueKind.CHOICE),
    INSTRUMENT(ValueKind.WORDS),
    MILESTONE(ValueKind.CHOICE),
    REACHED(ValueKind.ROUGH_DAY),
    /// How well a language is spoken.
    LEVEL(ValueKind.CHOICE),
    /// How a level was established.
    EVIDENCE(ValueKind.CHOICE),
    /// A skill, or the name of a certificate.
    WORDS(ValueKind.WORDS, NewMilestone.LONGEST),
    SEEN_BY(ValueKind.CHOICE),
    GIVEN_BY(ValueKind.WORDS, NewMilestone.LONGEST),
    /// The level of a certificate, as written on it.
    GRADE(ValueKind.WORDS, NewMilestone.LONGEST),
    /// The name of a service.
    ORGANISATION(ValueKind.WORDS, ServiceForm.LONGEST_NAME),
    SERVICE_KIND(ValueKind.CHOICE),
    COUNTRY(ValueKind.COUNTRY),
    CITY(ValueKind.WORDS, ServiceForm.LONGEST),
    /// Where a service is; never where a woman lives.
    ADDRESS(ValueKind.WORDS, ServiceForm.LONGEST),
    /// How to get there.
    WAY(ValueKind.WORDS, ServiceForm.LONGEST),
    LANGUAGES(ValueKind.LANGUAGES),
    HOURS(ValueKind.WORDS, ServiceForm.LONGEST),
    COST(ValueKind.CHOICE),
    WITHOUT_PAPERS(ValueKind.YES_NO),
    WOMEN_ONLY(ValueKind.YES_NO),
    CHILDREN_WELCOME(ValueKind.YES_NO),
    /// A telephone number or an email address of a service or a company; never of a woman.
    CONTACT(ValueKind.WORDS, ServiceForm.LONGEST),
    NOTES(ValueKind.LONG_WORDS),
    COMPANY(ValueKind.WORDS, CompanyDetails.LONGEST),
    SECTOR(ValueKind.CHOICE),
    COMPANY_SIZE(ValueKind.CHOICE),
    /// The contact person of a company.
    CONTACT_PERSON(ValueKind.WORDS, CompanyDetails.LONGEST),
    /// Other contact persons there.
    OTHER_PERSONS(ValueKind.WORDS, OtherPersons.LONGEST),
    /// The person to whom she turns where she works.
    TURNS_TO(ValueKind.WORDS, CompanyDetails.LONGEST),
    /// The day on which an agreement with a company was signed.
    AGREED_ON(ValueKind.DAY),
    JOB_TITLE(ValueKind.WORDS, OpeningDetails.LONGEST),
    OPENING_KIND(ValueKind.CHOICE),
    WEEK_HOURS(ValueKind.NUMBER),
    DAY_PARTS(ValueKind.CHOICES),
    SCHOOL_HOURS(ValueKind.YES_NO),
    /// The last day on which an opening accepts anybody.
    OPEN_UNTIL(ValueKind.DAY),
    /// A colleague, by her sign-in word or her initials.
    COLLEAGUE(ValueKind.WORDS),
    TOPIC(ValueKind.CHOICE),
    /// The name of a training.
    SUBJECT(ValueKind.WORDS, TrainingForm.LONGEST),
    LEARNED_HOURS(ValueKind.HOURS),
    /// The teacher.
    HELD_BY(ValueKind.WORDS, TrainingForm.LONGEST),
    CERTIFICATE(ValueKind.YES_NO),
    /// Where a certificate is kept.
    CERTIFICATE_AT(ValueKind.WORDS, TrainingForm.LONGEST),
    /// The last day on which a training counts.
    CERTIFICATE_UNTIL(ValueKind.DAY),
    /// The day since which it no longer exists, or since which nobody works with it.
    CLOSED(ValueKind.DAY),
    CHILD(ValueKind.WORDS, ChildForm.LONGEST_NAME),
    ALLERGIES(ValueKind.WORDS, ChildForm.LONGEST_WORDS),
    /// What to do in that case, and what comforts the child.
    HELPS(ValueKind.WORDS, ChildForm.LONGEST_WORDS),
    MAY_COLLECT(ValueKind.WORDS, ChildForm.LONGEST_WORDS),
    NEVER_COLLECT(ValueKind.WORDS, ChildForm.LONGEST_WORDS),
    NEED(ValueKind.CHOICE),
    ASKED_ON(ValueKind.DAY),
    STATUS(ValueKind.CHOICE),
    STATUS_ON(ValueKind.DAY),
    /// Why she did not receive it.
    GAP(ValueKind.CHOICE),
    WORK_KIND(ValueKind.CHOICE),
    CONTRACT(ValueKind.CHOICE),
    /// Why work ended.
    WHY_ENDED(ValueKind.CHOICE),
    /// An answer to one item of a questionnaire. It has no fixed column: every column without another meaning is one.
    ITEM(ValueKind.NUMBER);

    /// Personal data that is on no screen before she is here, unless it is what is wrong.
    static final List<ImportField> UNSEEN = List.of(NAME, TELEPHONE);

    private final ValueKind kind;

    private final int longest;

    ImportField(ValueKind kind) {
        this(kind, ValueReader.WORDS);
    }

    ImportField(ValueKind kind, int longest) {
        this.kind = kind;
        this.longest = longest;
    }

    /// Returns the most letters of its text.
    int longest() {
        return longest;
    }

    /// Returns how its values are written.
    public ValueKind kind() {
        return kind;
    }

    /// Returns its code in mappings and in the word tables, for example `how-ended`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Returns the field with a code.
    public static Optional<ImportField> ofCode(String code) {
        return Arrays.stream(values()).filter(field -> field.code().equals(code)).findFirst();
    }
}
