package org.daybook.app;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.cases.Beginning;
import org.daybook.cases.CaseAccess;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentState;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.participants.CardsJoined;
import org.daybook.paths.EnrolmentId;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Preset;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Three cards are joined and parted in every order. Whatever some of them had before, and whatever was written while they were
/// joined, is after each step where a woman with these cards needs it, and in the end with its own card.
///
/// Cards have the numbers 0 to 2; a row is of the card on which it was written.
class ThreeCardsPartedTest {
    private static final ConsentWording WORDING = new ConsentWording(ConsentWording.CURRENT, "en");
    private static final int CARDS = 3;

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.COORDINATOR, Role.CASEWORKER));

    /// A joining of two cards, by their numbers.
    private record Join(int kept, int folded) {}

    /// Both orders of joining, which cards had a row before, and when one was written while cards were joined.
    ///
    /// @param joins     in their order; the first joins 1 to 0
    /// @param parts     the same, as they are parted
    /// @param before    the cards with a row from before
    /// @param before    the cards with a row from before, in the order of writing
    /// @param further   when a further row is written
    private record Plan(List<Join> joins, List<Join> parts, List<Integer> before, Further further) {}

    /// When a further row is written: on the card that stands for the others after one or two joinings, or on the third card
    /// before it is joined.
    private enum Further {
        NEVER,
        AFTER_ONE,
        AFTER_TWO,
        ON_THE_THIRD
    }

    private static List<Plan> plans() {
        var first = new Join(0, 1);
        var beside = new Join(0, 2);
        var above = new Join(2, 0);
        return Stream.of(List.of(List.of(first, beside), List.of(first, beside)),
                List.of(List.of(first, beside), List.of(beside, first)),
                List.of(List.of(first, above), List.of(above, first)))
                .flatMap(order -> IntStream.range(0, 1 << CARDS).boxed().flatMap(cards -> Stream.of(Further.values())
                        .map(further -> new Plan(order.getFirst(), order.getLast(), IntStream.range(0, CARDS)
                                .filter(card -> (cards >> card & 1) == 1).boxed().toList(), further))))
                .toList();
    }

    /// One kind of rows.
    private interface Kind {
        /// Writes a row on a card, if that makes sense.
        ///
        /// @param cards all cards of the woman
        void write(Lived lived, int card, Set<Integer> cards);

        /// Returns what is wrong with the card of a woman who has these cards.
        Optional<String> wrong(Lived lived, int root, Set<Integer> cards);
    }

    /// One story.
    private final class Lived {
        private final List<ParticipantId> cards = new ArrayList<>();
        private final TreeMap<Integer, Set<Integer>> women = new TreeMap<>();

        ParticipantId id(int card) {
            return cards.get(card);
        }

        List<String> live(Plan plan, Kind kind) {
            var wrong = new ArrayList<String>();
            for (int card = 0; card < CARDS; card++) {
                cards.add(someone().welcomedIn(house.open()).id());
                women.put(card, Set.of(card));
            }
            plan.before().forEach(card -> kind.write(this, card, Set.of(card)));
            var joined = new HashMap<Join, CardsJoined.Joined>();
            for (int i = 0; i < plan.joins().size(); i++) {
                var join = plan.joins().get(i);
                joined.put(join, house.open().cardsJoined().join(id(join.kept()), id(join.folded())));
                group(plan.joins().subList(0, i + 1));
                int writes = plan.further() == Further.ON_THE_THIRD ? 2 : join.kept();
                if (plan.further().ordinal() == i + 1 || plan.further() == Further.ON_THE_THIRD && i == 0) {
                    kind.write(this, writes, women.getOrDefault(writes, Set.of()));
                }
                look(plan + " joined " + join, kind, wrong);
            }
            var left = new ArrayList<>(plan.joins());
            for (var join : plan.parts()) {
                house.open().cardsJoined().part(id(join.kept()), Objects.requireNonNull(joined.get(join)).id());
                left.remove(join);
                group(left);
                look(plan + " parted " + join, kind, wrong);
            }
            return wrong;
        }

        private void group(List<Join> standing) {
            women.clear();
            for (int card = 0; card < CARDS; card++) {
                women.put(card, Set.of(card));
            }
            standing.forEach(join -> {
                var both = new HashSet<>(Objects.requireNonNull(women.remove(join.folded())));
                both.addAll(Objects.requireNonNull(women.get(join.kept())));
                women.put(join.kept(), both);
            });
        }

        private void look(String where, Kind kind, List<String> wrong) {
            women.forEach((root, all) -> kind.wrong(this, root, all)
                    .ifPresent(what -> wrong.add(what + " of " + root + all + ": " + where)));
        }
    }

    /// Returns the same with the rows from before in either order.
    private static Stream<Plan> allPlans() {
        return plans().stream().flatMap(plan -> Stream.of(plan, new Plan(plan.joins(), plan.parts(),
                plan.before().reversed(), plan.further())).distinct());
    }

    private String lived(Supplier<Kind> kind) {
        return plans().stream().flatMap(plan -> new Lived().live(plan, kind.get()).stream())
                .collect(Collectors.joining("\n"));
    }

    /// She is on the path if one of her cards is, and in the end each card has its own enrolment.
    private final class Enrolments implements Kind {
        private final Map<Integer, EnrolmentId> rows = new TreeMap<>();

        @Override
        public void write(Lived lived, int card, Set<Integer> cards) {
            if (cards.stream().noneMatch(rows::containsKey)) {
                rows.put(card, house.open().paths().enrol(new NewEnrolment(lived.id(card), Path.CIVIC_INCLUSION,
                        Optional.empty())).id());
            }
        }

        @Override
        public Optional<String> wrong(Lived lived, int root, Set<Integer> cards) {
            var hers = cards.stream().filter(rows::containsKey).map(rows::get).toList();
            var there = house.open().paths().of(lived.id(root)).stream().map(one -> one.id()).toList();
            boolean sound = there.size() == Math.min(1, hers.size()) && hers.containsAll(there);
            return sound ? Optional.empty() : Optional.of(there.size() + " enrolments instead of " + hers.size());
        }
    }

    @Test
    void sheIsOnThePathOnWhichOneOfHerCardsIs() {
        assertEquals("", lived(Enrolments::new));
    }

    /// A colleague is kept away from her if she is kept away from one of her cards. What was said while the cards were joined may
    /// be from any of the women.
    private final class Restrictions implements Kind {
        private final StaffId colleague;
        private final Set<Integer> kept = new HashSet<>();
        private final Set<Integer> perhaps = new HashSet<>();

        Restrictions(StaffId colleague) {
            this.colleague = colleague;
        }

        @Override
        public void write(Lived lived, int card, Set<Integer> cards) {
            house.open().participants().keptAway().keep(lived.id(card), colleague,
                    cards.size() > 1 ? KeptAway.Because.REFUSED : KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
            kept.add(card);
            perhaps.addAll(cards);
        }

        @Override
        public Optional<String> wrong(Lived lived, int root, Set<Integer> cards) {
            boolean away = !house.open().participants().keptAway().of(lived.id(root)).isEmpty();
            if (!away && cards.stream().anyMatch(kept::contains)) {
                return Optional.of("nobody is kept away");
            }
            return away && cards.stream().noneMatch(perhaps::contains)
                    ? Optional.of("somebody is kept away")
                    : Optional.empty();
        }
    }

    @Test
    void whoIsKeptAwayFromOneOfHerCardsIsKeptAwayFromHer() {
        var colleague = house.open().team().add(new NewMember("lu", "LU", Preset.CASEWORKER.roles()),
                "seven otters under bridges".toCharArray()).id();
        assertEquals("", lived(() -> new Restrictions(colleague)));
    }

    /// Her file is with the card on which it was begun.
    private final class Files implements Kind {
        private final Set<Integer> files = new HashSet<>();

        @Override
        public void write(Lived lived, int card, Set<Integer> cards) {
            if (files.isEmpty()) {
                house.open().cases().begin(lived.id(card), new Beginning(Beginning.LimitsTold.YES,
                        Optional.of(Answer.GIVEN), WORDING));
                files.add(card);
            }
        }

        @Override
        public Optional<String> wrong(Lived lived, int root, Set<Integer> cards) {
            boolean none = house.open().cases().sight(lived.id(root)) instanceof CaseAccess.None;
            return none == cards.stream().noneMatch(files::contains)
                    ? Optional.empty()
                    : Optional.of(none ? "no file" : "a file");
        }
    }

    @Test
    void herFileIsWithHerCards() {
        assertEquals("", lived(Files::new));
    }

    /// Something that was said on a card which stood for some women.
    ///
    /// @param number its place in the order of writing
    /// @param by     the cards of all who may have said it
    private record Said(int number, Answer answer, int card, Set<Integer> by) {}

    /// Nobody has agreed to anything by the yes of another. A no that may be hers applies, and a yes that may be of another does
    /// not lift a no of hers. What only she can have said holds as she said it.
    private final class Answers implements Kind {
        private final List<Answer> answers;
        private final List<Said> said = new ArrayList<>();

        Answers(List<Answer> answers) {
            this.answers = answers;
        }

        @Override
        public void write(Lived lived, int card, Set<Integer> cards) {
            var answer = answers.get(said.size());
            house.open().ledger().answer(lived.id(card), new RecordedAnswer(Purpose.STORY, answer,
                    Heard.only(WORDING), Optional.empty(), Optional.empty()));
            said.add(new Said(said.size(), answer, card, Set.copyOf(cards)));
        }

        @Override
        public Optional<String> wrong(Lived lived, int root, Set<Integer> cards) {
            boolean holds = house.open().participants().open(lived.id(root)).consents().stream()
                    .filter(state -> state.purpose() == Purpose.STORY).anyMatch(ConsentState::holds);
            var perhaps = said.stream().filter(one -> one.by().stream().anyMatch(cards::contains)).toList();
            boolean may = said.stream().anyMatch(yes -> isYesOf(cards, yes));
            boolean must = !perhaps.isEmpty() && perhaps.getLast().answer() == Answer.GIVEN
                    && perhaps.stream().allMatch(one -> cards.containsAll(one.by()));
            if (holds && !may) {
                return Optional.of("a yes that is not hers");
            }
            return must && !holds ? Optional.of("her yes is lost") : Optional.empty();
        }

        /// Checks whether somebody who has these cards may have agreed by this answer, and may have said no neither since nor, if
        /// it may be of another, last before it.
        private boolean isYesOf(Set<Integer> cards, Said yes) {
            var before = said.subList(0, yes.number()).stream()
                    .filter(one -> one.by().stream().anyMatch(cards::contains))
                    .reduce((_, last) -> last).map(Said::answer);
            return yes.answer() == Answer.GIVEN && cards.contains(yes.card())
                    && said.subList(yes.number(), said.size()).stream()
                            .noneMatch(
                                    no -> no.answer() == Answer.REFUSED && no.by().stream().anyMatch(cards::contains))
                    && (cards.containsAll(yes.by()) || !before.equals(Optional.of(Answer.REFUSED)));
        }
    }

    @Test
    void nobodyAgreesByTheYesOfAnother() {
        assertEquals("", answered(7));
    }

    @Tag("long")
    @Test
    void nobodyAgreesByTheYesOfAnotherInAnyOrder() {
        assertEquals("", answered(1));
    }

    /// Lives every so many of all stories, with each choice of answers.
    private String answered(int every) {
        var number = new AtomicInteger();
        return allPlans().flatMap(plan -> answers(plan).map(answers -> Map.entry(plan, answers)))
                .filter(_ -> number.getAndIncrement() % every == 0)
                .flatMap(one -> new Lived().live(one.getKey(), new Answers(one.getValue())).stream()
                        .map(wrong -> one.getValue() + " " + wrong))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<List<Answer>> answers(Plan plan) {
        int said = plan.before().size() + (plan.further() == Further.NEVER ? 0 : 1);
        return IntStream.range(0, 1 << said).mapToObj(bits -> IntStream.range(0, said)
                .mapToObj(i -> (bits >> i & 1) == 1 ? Answer.GIVEN : Answer.REFUSED).toList());
    }
}
