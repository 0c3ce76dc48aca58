package org.daybook.participants;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.staff.SubjectAccessSection.Line;
import org.daybook.staff.SubjectAccessSection.Value;
import org.jspecify.annotations.Nullable;

/// One thing that she may tell beyond what is asked at the door, declared once: storing, reading, history, her copy, merging
/// two edits and the form all iterate over [#ALL]. A choice from a list is one line here.
///
/// @param <T> the type of the answer; a field without an answer has no value
public final class MembershipField<T> {
    /// An age, in place of month and year.
    public static final MembershipField<StatedAge> STATED_AGE = new MembershipField<>(MembershipRows.statedAge(),
            Meeting.WITH_BIRTH, MembershipField::age);
    /// Why her birth is not given.
    public static final MembershipField<NonResponse> BIRTH_OPEN = open("birth_open", Meeting.WITH_BIRTH,
            "participants.copy.born");
    /// Why her citizenship is not given.
    public static final MembershipField<NonResponse> CITIZENSHIP_OPEN = open("citizenship_open",
            Meeting.WITH_CITIZENSHIP, "participants.details.citizenship");
    /// Her legal status, as she states it.
    public static final MembershipField<LegalStatus> LEGAL_STATUS = choice("legal_status", LegalStatus.class);
    /// The people she lives with.
    public static final MembershipField<Household> HOUSEHOLD = choice("household", Household.class);
    /// How she found the space.
    public static final MembershipField<OutreachSource> FOUND = choice("found", OutreachSource.class);
    /// The children who come with her.
    public static final MembershipField<Children> CHILDREN = new MembershipField<>(MembershipRows.children(),
            Meeting.ALONE, MembershipField::children);
    /// The languages in addition to the one she prefers; never empty.
    public static final MembershipField<List<SpokenLanguage>> LANGUAGES = new MembershipField<>(
            MembershipRows.languages(), Meeting.ALONE, MembershipField::languages);
    /// The Washington Group Short Set.
    public static final MembershipField<Functioning> FUNCTIONING = new MembershipField<>(
            MembershipRows.functioning(), Meeting.ALONE, MembershipField::functioning);

    /// Every field, in the order in which it is read to her.
    static final List<MembershipField<?>> ALL = List.of(STATED_AGE, BIRTH_OPEN, CITIZENSHIP_OPEN, LEGAL_STATUS,
            HOUSEHOLD, FOUND, CHILDREN, LANGUAGES, FUNCTIONING);

    private final MembershipRows<T> columns;
    private final Meeting meeting;
    private final Function<T, Stream<Line>> told;
    private final @Nullable Class<T> choices;

    /// What a field is merged with when two people changed one record.
    enum Meeting {
        /// It is an answer of its own.
        ALONE,
        /// It forms one answer with month and year.
        WITH_BIRTH,
        /// It forms one answer with her citizenship.
        WITH_CITIZENSHIP
    }

    private MembershipField(MembershipRows<T> columns, Meeting meeting, Function<T, Stream<Line>> told) {
        this(columns, meeting, told, null);
    }

    private MembershipField(MembershipRows<T> columns, Meeting meeting, Function<T, Stream<Line>> told,
            @Nullable Class<T> choices) {
        this.columns = columns;
        this.meeting = meeting;
        this.told = told;
        this.choices = choices;
    }

    private static <E extends Enum<E>> MembershipField<E> choice(String column, Class<E> type) {
        var label = "participants.optional-question." + word(column);
        return new MembershipField<>(MembershipRows.choice(column, type), Meeting.ALONE,
                answer -> Stream.of(chosen(label, answer)), type);
    }

    private static MembershipField<NonResponse> open(String column, Meeting meeting, String label) {
        return new MembershipField<>(MembershipRows.choice(column, NonResponse.class), meeting,
                answer -> Stream.of(chosen(label, answer)));
    }

    /// Returns where it is stored.
    MembershipRows<T> columns() {
        return columns;
    }

    /// Returns what it is merged with.
    Meeting meeting() {
        return meeting;
    }

    /// Returns the answer as it is read to her.
    Stream<Line> told(T answer) {
        return told.apply(answer);
    }

    /// Returns the constants of a choice that is a line of its own on her record; empty for every other field.
    Optional<Class<T>> choices() {
        return Optional.ofNullable(choices);
    }

    /// Returns the name of its control, and of its question among those that a site may leave out.
    String key() {
        return word(columns.names().getFirst());
    }

    private static String word(String column) {
        return column.replace('_', '-');
    }

    private static Line chosen(String label, Enum<?> answer) {
        return new Line(label, new Value.Chosen("participants", answer));
    }

    private static Stream<Line> age(StatedAge age) {
        return Stream.of(new Line("participants.copy.age", new Value.Several(Stream
                .<Value>concat(Stream.of(new Value.Number(age.years())), age.on().map(Value.Day::new).stream())
                .toList())));
    }

    private static Stream<Line> languages(List<SpokenLanguage> languages) {
        return languages.stream().map(spoken -> new Line("participants.extended-details.also-speaks",
                new Value.Several(List.of(new Value.Language(spoken.language()),
                        new Value.Chosen("participants", spoken.level())))));
    }

    private static Stream<Line> children(Children children) {
        var label = "participants.extended-details.children";
        return Stream.concat(children.said().map(said -> chosen(label, said)).stream(),
                children.number().entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(entry -> new Line(label, new Value.Several(List.of(
                                new Value.Chosen("participants", entry.getKey()),
                                new Value.Number(entry.getValue()))))));
    }

    private static Stream<Line> functioning(Functioning functioning) {
        return functioning.answers().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> new Line("participants.extended-details.functioning", new Value.Several(List.of(
                        new Value.Chosen("participants", entry.getKey()),
                        new Value.Chosen("participants", entry.getValue())))));
    }
}
