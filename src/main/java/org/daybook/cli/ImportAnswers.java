package org.daybook.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.daybook.exchange.DateHabit;
import org.daybook.exchange.ImportCheck;
import org.daybook.exchange.ImportPlan;
import org.daybook.exchange.Imports;
import org.daybook.exchange.SexSign;
import org.daybook.ui.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Options that answer on the command line the questions that files leave open and the window asks once. Unanswered questions
/// are reported; their rows wait, or are left out.
final class ImportAnswers {
    @Option(names = "--dates", paramLabel = "day-first|month-first", converter = HabitConverter.class, description = "What 3/4/2024 means, if a column does not show it.")
    private @Nullable DateHabit dates;

    @Option(names = "--consents-on", paramLabel = "DAY", converter = DayConverter.class, description = "The day on which consents were given, for example 2024-03-05, if their sheet has no day.")
    private @Nullable LocalDate consentsOn;

    @Option(names = "--year", paramLabel = "YEAR", description = "The year of the first date in a sheet's columns, if the dates have no year and nothing else shows it.")
    private @Nullable Integer year;

    @Option(names = "--m-means", paramLabel = "female|male", converter = SexConverter.class, description = "What M means in a column for the sex, if the sheet does not show it.")
    private @Nullable SexSign sexM;

    /// Prints the open questions, using only places and codes.
    void sayAsked(ImportCheck check, PrintWriter err) {
        var texts = new Texts(Locale.getDefault());
        for (var question : check.years()) {
            Optional.ofNullable(year).map(Object::toString).flatMap(question::withoutLeapDay).ifPresent(without -> err
                    .println(texts.say("cli.import.leap-year", check.plan().number(question.sheet()),
                            Integer.toString(without))));
            err.println(texts.say("cli.import.year", check.plan().number(question.sheet())));
        }
        check.days().forEach(
                question -> err.println(texts.say("cli.import.consent-day", check.plan().number(question.sheet()))));
        check.sexes().forEach(
                question -> err
                        .println(texts.say("cli.import.sex", check.plan().number(question.sheet()), question.place())));
        check.questions()
                .forEach(question -> err.println(texts.say("cli.import.in-doubt", check.plan().number(question.sheet()),
                        check.plan().place(question).orElse("-"), question.field().code())));
    }

    /// Gives days across the year from the option, and consents without a day their day. The year comes first: with it a sheet
    /// is checked again.
    ImportCheck checked(Imports imports, ImportPlan guessed) {
        var first = checkedDays(imports, guessed);
        var whole = first.plan();
        for (var question : first.years()) {
            var its = Optional.ofNullable(year).map(Object::toString).flatMap(question::year);
            whole = its.isPresent() ? imports.answered(whole, question, its.get()) : whole;
        }
        var second = whole.equals(first.plan()) ? first : checkedDays(imports, whole);
        var answered = second.plan();
        for (var question : second.days()) {
            var its = Optional.ofNullable(consentsOn).filter(day -> !day.isAfter(question.today()));
            answered = its.isPresent() ? answered.answered(question, its) : answered;
        }
        for (var question : second.sexes()) {
            answered = sexM == null ? answered : answered.answered(question, sexM);
        }
        return answered.equals(second.plan()) ? second : checkedDays(imports, answered);
    }

    /// The option decides only where a column does not show it: another file may have the other order.
    private ImportCheck checkedDays(Imports imports, ImportPlan plan) {
        var check = imports.check(plan);
        var decided = dates;
        return decided == null || check.questions().isEmpty() ? check : imports.check(check.answered(decided));
    }

    /// Mentions no Java class if it is not a day.
    static final class DayConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String written) {
            try {
                return LocalDate.parse(written);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("a day is written like 2024-03-05");
            }
        }
    }

    static final class SexConverter implements ITypeConverter<SexSign> {
        @Override
        public SexSign convert(String written) {
            return SexSign.ofCode(written).orElseThrow(() -> new TypeConversionException("M is female or male"));
        }
    }

    static final class HabitConverter implements ITypeConverter<DateHabit> {
        @Override
        public DateHabit convert(String written) {
            return DateHabit.ofCode(written)
                    .orElseThrow(() -> new TypeConversionException("dates are day-first or month-first"));
        }
    }
}
