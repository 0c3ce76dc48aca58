package org.daybook.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.base.Problem;
import org.daybook.base.TypedDate;

/// A record of the site as typed. Fields that do not belong to its kind are left out.
///
/// @param kind  its kind
/// @param day   the date
/// @param facts the structured fields
/// @param said  what was said and the outcome
public record NewSiteRecord(Optional<RecordKind> kind, TypedDate day, Facts facts, SiteRecord.Said said) {
    /// The largest length, in characters.
    public static final int LONGEST = 1000;

    /// The structured fields, as typed.
    public record Facts(Optional<ComplaintAbout> about, OptionalInt people, TypedDate answered, TypedDate next) {}

    /// Strips the spaces around the text.
    public NewSiteRecord {
        said = new SiteRecord.Said(said.words().strip(), said.outcome().strip());
    }

    /// Returns what needs correction; empty if the form is valid.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        problem(found, "recordKind", "outreach.problem.kind", kind.isEmpty());
        problem(found, "day", "outreach.problem.past-day", day.day().filter(on -> !on.isAfter(day.today())).isEmpty());
        problem(found, "about", "outreach.problem.about", is(RecordKind.COMPLAINT) && facts.about().isEmpty());
        problem(found, "words", "outreach.problem.words", said.words().isEmpty());
        problem(found, "words", "outreach.problem.card", NamelessWords.holdCard(said.words()));
        problem(found, "outcome", "outreach.problem.card", NamelessWords.holdCard(said.outcome()));
        problem(found, "words", "outreach.problem.too-long", NamelessWords.isLonger(said.words(), LONGEST));
        problem(found, "outcome", "outreach.problem.too-long", NamelessWords.isLonger(said.outcome(), LONGEST));
        problem(found, "answered", "outreach.problem.answered", is(RecordKind.COMPLAINT) && isAnsweredWrongly());
        problem(found, "outcome", "outreach.problem.outcome", is(RecordKind.COMPLAINT) && said.outcome().isEmpty()
                && facts.answered().day().isPresent());
        problem(found, "next", "outreach.problem.next", is(RecordKind.SAFETY_CHECK)
                && facts.next().day().filter(next -> isAfter(next)).isEmpty());
        return List.copyOf(found);
    }

    private static void problem(List<Problem> found, String field, String key, boolean wrong) {
        if (wrong) {
            found.add(new Problem(field, key));
        }
    }

    private boolean is(RecordKind one) {
        return kind.filter(one::equals).isPresent();
    }

    private boolean isAfter(LocalDate next) {
        return day.day().filter(on -> !on.isBefore(next)).isEmpty();
    }

    private boolean isAnsweredWrongly() {
        var answered = facts.answered();
        return answered.makesNoSense() || answered.day().filter(one -> one.isAfter(day.today())
                || day.day().filter(one::isBefore).isPresent()).isPresent();
    }

    /// Returns the record to store.
    ///
    /// @throws IllegalArgumentException if the form has problems
    SiteRecord as(SiteRecordId id) {
        if (!problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        var people = is(RecordKind.ADVISORY_MEETING) && facts.people().orElse(0) > 0
                ? facts.people()
                : OptionalInt.empty();
        return new SiteRecord(id, kind.orElseThrow(), day.day().orElseThrow(),
                new SiteRecord.Facts(facts.about().filter(_ -> is(RecordKind.COMPLAINT)), people,
                        facts.answered().day().filter(_ -> is(RecordKind.COMPLAINT)),
                        facts.next().day().filter(_ -> is(RecordKind.SAFETY_CHECK))),
                said);
    }

    /// Hides all content in case it is printed by accident.
    @Override
    public String toString() {
        return "NewSiteRecord";
    }
}
