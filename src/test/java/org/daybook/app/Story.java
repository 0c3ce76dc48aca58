package org.daybook.app;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.daybook.app.StoryWoman.Field;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.consents.SharedData;
import org.daybook.consents.Sharing;
import org.daybook.contact.CallBack;
import org.daybook.contact.CallOutcome;
import org.daybook.contact.NewCall;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.referrals.NewReferral;
import org.daybook.referrals.ReferralChannel;
import org.daybook.referrals.ReferralFeedback;
import org.daybook.referrals.ReferralUrgency;
import org.daybook.services.ServiceKind;
import org.daybook.site.OpenSite;
import org.daybook.staff.KeptAway;
import org.daybook.staff.StaffId;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.daybook.work.NewPlacement;
import org.daybook.work.WarningSign;
import org.daybook.work.WorkWish;

/// Random acts at one site, each through its facade and as far as the program permits it, and what applies to each woman
/// afterwards.
final class Story {
    private static final List<String> ORGANISATIONS = List.of("Clinic", "Law office");
    private static final int MONTHS = 12;

    final List<StoryWoman> women = new ArrayList<>();
    final SiteOutputs.Things things;
    /// How often an act was done or refused.
    final TreeMap<String, Integer> acts = new TreeMap<>();
    private final TestHouse house;
    private final SplittableRandom chance;
    private final StaffId colleague;
    private Optional<StoryJoined> joined = Optional.empty();
    private int step;

    Story(TestHouse house, SplittableRandom chance) {
        this.house = house;
        this.chance = chance;
        var site = new StorySite(house.open());
        colleague = site.colleague();
        var group = site.group();
        for (int place = 0; place < StorySite.WOMEN; place++) {
            women.add(site.woman(place, group));
        }
        things = site.things(group, women, colleague);
    }

    /// The acts, each with how often it is drawn.
    private enum Act {
        ANSWER(3),
        WITHDRAW(1),
        REFER(3),
        SHARE(1),
        SHARE_NO_MORE(1),
        WISH(2),
        OFFER(2),
        PLACE(1),
        CALL(3),
        ANOTHER_DAY(2),
        LOCK(1),
        KEEP_AWAY(1),
        JOIN(2),
        PART(1),
        ASK_ERASURE(1),
        TICK(1),
        WAIT_LIST(1),
        CHILD_IN(1),
        ERASE(1),
        WARN(1);

        private final int often;

        Act(int often) {
            this.often = often;
        }
    }

    private static List<Act> drawn(boolean late) {
        return Arrays.stream(Act.values()).filter(act -> late || act != Act.ERASE && act != Act.WARN)
                .flatMap(act -> Collections.nCopies(act.often, act).stream()).toList();
    }

    /// Does one act, as far as the program permits it.
    ///
    /// @param late the second half of the story, when women are erased and a company is stopped
    void act(boolean late) {
        step++;
        var here = women.stream().filter(her -> !her.erased && her.into.isEmpty()).toList();
        var all = drawn(late);
        var act = all.get(chance.nextInt(all.size()));
        if (here.isEmpty()) {
            return;
        }
        try {
            act(act, here.get(chance.nextInt(here.size())));
            acts.merge(act.name(), 1, Integer::sum);
        } catch (Refusal refused) {
            acts.merge(act + " " + refused.key(), 1, Integer::sum);
        }
        joined.ifPresent(StoryJoined::watch);
    }

    private void act(Act act, StoryWoman her) {
        var site = house.open();
        switch (act) {
            case ANSWER -> answer(her);
            case WITHDRAW -> {
                var purpose = purpose();
                site.ledger().withdraw(her.id, purpose, Optional.empty());
                her.says(purpose, Answer.REFUSED, step);
            }
            case REFER -> refer(her);
            case SHARE, SHARE_NO_MORE -> share(her, act == Act.SHARE);
            case WISH -> site.work().wishes().save(her.id, new WorkWish(Optional.empty(), Optional.empty(), Set.of(),
                    OptionalInt.empty(), List.of(), Optional.empty(), Optional.of(her.word(Field.SKILLS)),
                    Optional.of(her.word(Field.NOT_WANTED))));
            case OFFER -> site.work().offers().offer(her.id, things.opening());
            case PLACE -> site.work().place(her.id, things.opening(), NewPlacement.from(today().minusDays(40)));
            case CALL -> site.contacts().log(her.id, new NewCall(CallOutcome.NOT_REACHED, CallBack.TOMORROW));
            case ANOTHER_DAY -> house.clock().move(Duration.ofDays(1));
            case LOCK -> lock(site, her);
            case KEEP_AWAY -> keepAway(site, her);
            case JOIN -> join();
            case PART -> part();
            case ERASE -> erase(site, her);
            case ASK_ERASURE -> site.rights().erasures().ask(her.id);
            case TICK -> site.sessions().tick(things.session(), her.id);
            case WAIT_LIST -> site.paths().waitingList().join(new NewEnrolment(her.id, Path.PRACTICAL_SKILLS,
                    Optional.of(things.group()), Optional.empty()));
            case CHILD_IN -> {
                for (var child : site.childcare().children().page(her.id).children()) {
                    site.childcare().desk().signIn(child.id());
                }
            }
            case WARN -> site.work().companies().warnings().warn(things.company(), WarningSign.FEES);
        }
    }

    private void answer(StoryWoman her) {
        var purpose = purpose();
        var answer = chance.nextInt(3) == 0 ? Answer.REFUSED : Answer.GIVEN;
        house.open().ledger().answer(her.id, new RecordedAnswer(purpose, answer, StorySite.heard(her),
                Optional.empty(), Optional.empty()));
        her.says(purpose, answer, step);
    }

    private Purpose purpose() {
        return StorySite.ASKED.get(chance.nextInt(StorySite.ASKED.size()));
    }

    private void refer(StoryWoman her) {
        var organisation = organisation();
        var page = house.open().referrals().refer(her.id, new NewReferral(
                new NewReferral.To(Optional.empty(), organisation),
                new NewReferral.Request(Optional.of(ServiceKind.HEALTH), Optional.of(ReferralUrgency.URGENT),
                        her.word(Field.REFERRED)),
                new NewReferral.Telling(data(), Optional.of(ReferralChannel.BY_US),
                        Optional.of(ReferralFeedback.WHETHER_SHE_CAME), Optional.empty(), "it"),
                Optional.of(today().plusMonths(MONTHS))), StorySite.heard(her));
        her.refers(organisation, page.all().getFirst().referral().terms().data(), step);
    }

    private void share(StoryWoman her, boolean yes) {
        var organisation = organisation();
        var data = data();
        if (!yes && chance.nextBoolean()) {
            house.open().ledger().withdraw(her.id, Purpose.REFERRAL, Optional.of(new Sharing(organisation, data)));
        } else {
            house.open().ledger().answer(her.id, new RecordedAnswer(Purpose.REFERRAL,
                    yes ? Answer.GIVEN : Answer.REFUSED, StorySite.heard(her),
                    Optional.of(today().plusMonths(MONTHS)), Optional.of(new Sharing(organisation, data))));
        }
        her.shares(organisation, yes ? data : Set.of(), step);
    }

    private String organisation() {
        return ORGANISATIONS.get(chance.nextInt(ORGANISATIONS.size()));
    }

    private Set<SharedData> data() {
        var data = EnumSet.of(SharedData.NEED);
        NewReferral.OFFERED.stream().sorted().filter(_ -> chance.nextBoolean()).forEach(data::add);
        return data;
    }

    private void lock(OpenSite site, StoryWoman her) {
        if (her.now.locked) {
            site.rights().open(her.id);
        } else {
            site.rights().lock(her.id);
        }
        her.now.locked ^= true;
    }

    private void keepAway(OpenSite site, StoryWoman her) {
        if (her.now.keptAway) {
            site.participants().keptAway().letIn(her.id, colleague);
        } else {
            site.participants().keptAway().keep(her.id, colleague, KeptAway.Because.REFUSED, KeptAway.SaidBy.SHE);
            joined.filter(pair -> pair.kept == her).ifPresent(StoryJoined::keptAway);
        }
        her.now.keptAway ^= true;
    }

    private void join() {
        var kept = women.get(chance.nextInt(StorySite.WOMEN));
        var folded = women.get(chance.nextBoolean() ? 1 : StorySite.WOMEN - 1);
        if (joined.isEmpty() && kept != folded && !kept.erased && !folded.erased) {
            var id = house.open().cardsJoined().join(kept.id, folded.id).id();
            joined = Optional.of(new StoryJoined(id, kept, folded, step));
        }
    }

    private void part() {
        joined.ifPresent(pair -> {
            house.open().cardsJoined().part(pair.kept.id, pair.id);
            pair.part();
            joined = Optional.empty();
        });
    }

    private void erase(OpenSite site, StoryWoman her) {
        Agreed.erase(site, her.id);
        women.stream().filter(one -> one.shown() == her).forEach(one -> one.erased = true);
        joined = joined.filter(pair -> pair.kept != her);
    }

    private LocalDate today() {
        return LocalDate.now(house.clock());
    }
}
