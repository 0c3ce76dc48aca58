package org.daybook.contact;

import static org.daybook.contact.Wish.NO;
import static org.daybook.contact.Wish.YES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.ui.Texts;

/// The strip's items for her wishes: each has an icon, a rule in bold and a condition, in the order of the strip. What she did
/// not say is left out.
final class StripItems {
    /// An item.
    ///
    /// @param icon      its literal
    /// @param rule      in bold
    /// @param condition below it; may be empty
    /// @param held      what is shown only while it is held
    /// @param folds     whether a window with little height shows it only on demand. What protects her never folds. What is
    ///                  needed for a call does, so that whoever calls has read everything.
    record Item(String icon, String rule, String condition, Optional<String> held, boolean folds) {
        Item(String icon, String rule, String condition) {
            this(icon, rule, condition, Optional.empty(), false);
        }

        Item folded() {
            return new Item(icon, rule, condition, held, true);
        }
    }

    private static final String BETWEEN = "  ·  ";

    private final Texts texts;
    private final HoursWords hours;

    StripItems(Texts texts) {
        this.texts = texts;
        this.hours = new HoursWords(texts);
    }

    List<Item> of(Reach reach) {
        var wishes = reach.wishes();
        return Stream.of(calls(wishes), number(wishes), refused(wishes.ways()), welcome(wishes.ways()),
                answering(wishes.saying()), interpreter(wishes.language()), codeWord(wishes), last(reach))
                .flatMap(Optional::stream).toList();
    }

    private Optional<Item> calls(ContactWishes wishes) {
        return wishes.ways().calls().map(wish -> switch (wish) {
            case YES -> new Item("fth-phone", say("contact.strip.call"), hours.of(wishes.hours()));
            case NO -> new Item("fth-x", say("contact.strip.no-calls"), "");
        });
    }

    /// The number is only for calls and texts.
    private Optional<Item> number(ContactWishes wishes) {
        boolean used = wishes.ways().calls().equals(Optional.of(YES)) || wishes.ways().texts().equals(Optional.of(YES));
        return wishes.telephone().filter(_ -> used)
                .map(number -> new Item("fth-hash", say("contact.strip.number"), "", Optional.of(number), true));
    }

    private Optional<Item> refused(ContactWishes.Ways ways) {
        var rules = new ArrayList<String>();
        add(rules, ways.texts(), NO, "contact.strip.no-texts");
        add(rules, ways.letters(), NO, "contact.strip.no-letters");
        var message = ways.messages().equals(Optional.of(NO)) ? say("contact.strip.no-message") : "";
        if (rules.isEmpty()) {
            return message.isEmpty() ? Optional.empty() : Optional.of(new Item("fth-x", message, ""));
        }
        return Optional.of(new Item("fth-x", joined(rules), message));
    }

    private Optional<Item> welcome(ContactWishes.Ways ways) {
        var rules = new ArrayList<String>();
        add(rules, ways.texts(), YES, "contact.strip.texts");
        add(rules, ways.letters(), YES, "contact.strip.letters");
        add(rules, ways.messages(), YES, "contact.strip.message");
        return rules.isEmpty() ? Optional.empty() : Optional.of(new Item("fth-check", joined(rules), "").folded());
    }

    private Optional<Item> answering(ContactWishes.Saying saying) {
        var said = saying.whoCalls().map(wish -> switch (wish) {
            case YES -> say("contact.strip.say-who");
            case NO -> saying.instead().map(words -> say("contact.strip.say", words))
                    .orElse(say("contact.strip.say-nothing"));
        }).or(() -> saying.instead().map(words -> say("contact.strip.say", words)));
        var condition = Stream.of(saying.whoAnswers(), said).flatMap(Optional::stream)
                .collect(Collectors.joining(BETWEEN));
        if (saying.others().isEmpty() && condition.isEmpty()) {
            return Optional.empty();
        }
        if (saying.others().equals(Optional.of(NO))) {
            return Optional.of(new Item("fth-user-x", say("contact.strip.only-she"), condition));
        }
        var others = new Item("fth-user", say("contact.strip.others"), condition);
        boolean maySay = saying.whoCalls().equals(Optional.of(YES)) && saying.instead().isEmpty();
        return Optional.of(maySay || said.isEmpty() ? others.folded() : others);
    }

    private Optional<Item> interpreter(ContactWishes.Language language) {
        return language.interpreter().map(wish -> switch (wish) {
            case WISHED -> say("contact.strip.interpreter");
            case REFUSED -> say("contact.strip.no-interpreter");
        }).or(() -> language.words().map(_ -> say("contact.strip.interpreter")))
                .map(rule -> new Item("fth-message-circle", rule, language.words().orElse("")))
                .map(item -> language.interpreter().equals(Optional.of(CallInterpreter.REFUSED))
                        ? item
                        : item.folded());
    }

    private Optional<Item> codeWord(ContactWishes wishes) {
        return wishes.codeWord()
                .map(word -> new Item("fth-key", say("contact.strip.code-word"), "", Optional.of(word), true));
    }

    private Optional<Item> last(Reach reach) {
        return reach.lastCall().map(call -> {
            var when = say("contact.strip.last", texts.shortDay(call.on()), call.by());
            var again = call.again().filter(_ -> reach.standing() == Reachability.CALL)
                    .map(day -> say("contact.strip.again", texts.shortDay(day)));
            return new Item("fth-clock", texts.of("contact", call.outcome()),
                    again.map(words -> when + BETWEEN + words).orElse(when)).folded();
        });
    }

    private void add(List<String> rules, Optional<Wish> said, Wish wanted, String key) {
        if (said.equals(Optional.of(wanted))) {
            rules.add(texts.say(key));
        }
    }

    /// Joins rules, as in "No texts, no letters": only the first is capitalised.
    private String joined(List<String> rules) {
        var first = rules.getFirst();
        return Stream.concat(
                Stream.of(first.substring(0, 1).toUpperCase(texts.locale()) + first.substring(1)),
                rules.stream().skip(1)).collect(Collectors.joining(", "));
    }

    private String say(String key, Object... args) {
        return texts.say(key, args);
    }
}
