package org.daybook.participants;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.daybook.staff.SubjectAccessSection.Value;

/// A field of her record that a register may propose to change, and how its value is written as one text. Her card, the day she
/// joined, her telephone number and her consents are not among them: nobody but she changes those.
public enum RecordField {
    NAME,
    /// `1994-07`, or `1994`.
    BIRTH,
    /// Years and the day on which she stated them, for example `34 2024-03-05`.
    STATED_AGE,
    /// ISO 639.
    LANGUAGE,
    CITIZENSHIP,
    /// Whether children come with her.
    CHILDREN,
    /// How she found the space.
    FOUND;

    /// Returns the code that is stored.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Returns the field with a code of this program.
    public static RecordField ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// Returns the value in her record.
    Optional<String> in(Participant her) {
        return switch (this) {
            case NAME -> her.preferredName();
            case BIRTH -> her.birth().map(RecordField::written);
            case STATED_AGE -> her.more().get(MembershipField.STATED_AGE).map(RecordField::written);
            case LANGUAGE -> her.language();
            case CITIZENSHIP -> her.citizenship().map(Citizenship::code);
            case CHILDREN -> her.more().get(MembershipField.CHILDREN).flatMap(Children::said).map(RecordField::code);
            case FOUND -> her.more().get(MembershipField.FOUND).map(OutreachSource::code);
        };
    }

    /// Returns the value in a register.
    Optional<String> in(MemberImport.Told told) {
        return switch (this) {
            case NAME -> told.name();
            case BIRTH -> told.birth().map(RecordField::written);
            case STATED_AGE -> told.statedAge().filter(age -> age.on().isPresent()).map(RecordField::written);
            case LANGUAGE -> told.language();
            case CITIZENSHIP -> told.citizenship().map(Citizenship::code);
            case CHILDREN -> told.children().map(RecordField::code);
            case FOUND -> told.found().map(OutreachSource::code);
        };
    }

    /// Checks whether the register's value adds nothing to the one here.
    boolean saysNoMore(String here, String register) {
        return switch (this) {
            case NAME -> inAnyOrder(here).equals(inAnyOrder(register));
            case BIRTH -> here.startsWith(register);
            case STATED_AGE, LANGUAGE, CITIZENSHIP, CHILDREN, FOUND -> here.equals(register);
        };
    }

    /// Checks whether she does not want to say it, or has stated it in another way: a register does not reopen a question.
    boolean isClosed(Participant her) {
        var more = her.more();
        var prefersNot = Optional.of(NonResponse.PREFERS_NOT);
        return switch (this) {
            case BIRTH -> more.get(MembershipField.BIRTH_OPEN).equals(prefersNot);
            case STATED_AGE -> more.get(MembershipField.BIRTH_OPEN).equals(prefersNot) || her.birth().isPresent()
                    || more.get(MembershipField.STATED_AGE).isPresent();
            case CITIZENSHIP -> more.get(MembershipField.CITIZENSHIP_OPEN).equals(prefersNot);
            case CHILDREN -> more.get(MembershipField.CHILDREN).flatMap(Children::said)
                    .equals(Optional.of(Children.Said.PREFERS_NOT));
            case FOUND -> more.get(MembershipField.FOUND).equals(Optional.of(OutreachSource.PREFERS_NOT));
            case NAME, LANGUAGE -> false;
        };
    }

    /// Returns her form with the register's value; whatever forms one answer with it is replaced.
    Welcome put(Welcome form, String text) {
        var more = form.more();
        return switch (this) {
            case NAME -> with(form, Optional.of(text), form.language(), form.citizenship());
            case BIRTH -> {
                var month = text.indexOf('-');
                yield born(form, OptionalInt.of(Integer.parseInt(month < 0 ? text : text.substring(0, month))),
                        month < 0 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text.substring(month + 1))))
                        .telling(more.with(MembershipField.STATED_AGE, Optional.empty())
                                .with(MembershipField.BIRTH_OPEN, Optional.empty()));
            }
            case STATED_AGE -> form.telling(more.with(MembershipField.STATED_AGE, Optional.of(age(text)))
                    .with(MembershipField.BIRTH_OPEN, Optional.empty()));
            case LANGUAGE -> with(form, form.preferredName(), Optional.of(text), form.citizenship());
            case CITIZENSHIP -> with(form, form.preferredName(), form.language(), Optional.of(new Citizenship(text)))
                    .telling(more.with(MembershipField.CITIZENSHIP_OPEN, Optional.empty()));
            case CHILDREN -> form.telling(more.with(MembershipField.CHILDREN,
                    Optional.of(new Children(Optional.of(said(text)), more.get(MembershipField.CHILDREN)
                            .map(Children::number).orElse(Map.of())))));
            case FOUND -> form.telling(more.with(MembershipField.FOUND, Optional.of(OutreachSource.ofCode(text))));
        };
    }

    /// Returns the meaning of a text, for display.
    public Value value(String text) {
        return switch (this) {
            case NAME -> new Value.Words(text);
            case BIRTH -> text.contains("-")
                    ? new Value.Month(YearMonth.parse(text))
                    : new Value.Number(Integer.parseInt(text));
            case STATED_AGE -> new Value.Several(List.of(new Value.Number(age(text).years()),
                    new Value.Day(age(text).on().orElseThrow())));
            case LANGUAGE -> new Value.Language(text);
            case CITIZENSHIP -> new Value.Country(text);
            case CHILDREN -> new Value.Chosen("participants", said(text));
            case FOUND -> new Value.Chosen("participants", OutreachSource.ofCode(text));
        };
    }

    private static Welcome with(Welcome form, Optional<String> name, Optional<String> language,
            Optional<Citizenship> citizenship) {
        return new Welcome(name, language, form.birthYear(), form.birthMonth(), citizenship, form.accessNeeds(),
                form.roomName(), form.pictureMark(), form.answers(), form.wording(), form.ending(), form.more(),
                form.contact());
    }

    private static Welcome born(Welcome form, OptionalInt year, OptionalInt month) {
        return new Welcome(form.preferredName(), form.language(), year, month, form.citizenship(), form.accessNeeds(),
                form.roomName(), form.pictureMark(), form.answers(), form.wording(), form.ending(), form.more(),
                form.contact());
    }

    private static String written(Birth birth) {
        return birth.month().isPresent()
                ? YearMonth.of(birth.year(), birth.month().getAsInt()).toString()
                : String.format(Locale.ROOT, "%04d", birth.year());
    }

    private static String written(StatedAge age) {
        return (age.years() + " " + age.on().map(LocalDate::toString).orElse("")).strip();
    }

    private static StatedAge age(String text) {
        var parts = text.split(" ", 2);
        return new StatedAge(Integer.parseInt(parts[0]),
                parts.length > 1 ? Optional.of(LocalDate.parse(parts[1])) : Optional.empty());
    }

    private static String code(Children.Said said) {
        return said.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Children.Said said(String text) {
        return Children.Said.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String inAnyOrder(String name) {
        return Arrays.stream(NameFolding.fold(name).split("[^\\p{L}\\p{N}]+", -1))
                .sorted().collect(Collectors.joining(" "));
    }
}
