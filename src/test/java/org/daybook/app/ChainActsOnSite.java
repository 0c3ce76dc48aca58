package org.daybook.app;

import static org.daybook.app.ChainAct.act;
import static org.daybook.app.ChainAct.quiet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.TypedDate;
import org.daybook.retention.DueRecord;
import org.daybook.retention.RetentionKind;
import org.daybook.staff.ClearanceForm;
import org.daybook.staff.Colleague;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Requirement;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.teamwork.NotesOfTeam;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;

/// What one may try to change alone: the team, requests that need two people, imports, cards and what the team keeps.
final class ChainActsOnSite {
    private final ChainSite site;

    ChainActsOnSite(ChainSite site) {
        this.site = site;
    }

    List<ChainAct> all() {
        return Stream.concat(ofTheTeam().stream(), ofTheSite().stream()).toList();
    }

    private List<ChainAct> ofTheTeam() {
        return List.of(
                quiet("enter all roles", chain -> {
                    chain.open().team().add(new NewMember("nn", "NN", Set.of(Role.values())),
                            Chain.SET_BY_HER.toCharArray());
                    chain.knows("nn");
                }),
                act("enter with a weak passphrase", chain -> {
                    chain.open().team().add(new NewMember("ww", "WW", Set.of(Role.RECEPTION)),
                            "password1".toCharArray());
                    return Set.of("never: a weak passphrase taken");
                }),
                quiet("own roles", chain -> chain.open().team().changeRoles(chain.me(), Set.of(Role.values()))),
                quiet("second's roles", chain -> chain.open().team().changeRoles(site.second, Set.of(Role.RECEPTION))),
                quiet("remove first", chain -> chain.open().team().remove(site.first, Progress.unwatched())),
                quiet("remove second", chain -> chain.open().team().remove(site.second, Progress.unwatched())),
                quiet("trust herself",
                        chain -> chain.open().team().trustWithGirls(chain.me(), Colleague.Girls.TRUSTED)),
                quiet("second's passphrase", chain -> {
                    chain.open().team().reset(site.second, Chain.SET_BY_HER.toCharArray());
                    chain.knows("cc");
                }),
                quiet("sign in as somebody", Chain::another));
    }

    private List<ChainAct> ofTheSite() {
        return List.of(
                quiet("ask erasing", chain -> chain.open().rights().erasures().ask(site.other)),
                quiet("erase", chain -> chain.open().rights().erase(site.other)),
                quiet("erase her", chain -> chain.open().rights().erase(site.woman)),
                quiet("hide from first", chain -> hide(chain, site.first)),
                quiet("hide from second", chain -> hide(chain, site.second)),
                quiet("ask open export", chain -> chain.open().exports().openly().ask()),
                quiet("export openly", chain -> chain.open().exports().open(chain.folder().resolve("all.xlsx"),
                        new Texts(Locale.ENGLISH), Progress.unwatched())),
                quiet("propose lifting", chain -> chain.open().work().companies().warnings().proposeLifting(site.sign)),
                quiet("lift", chain -> chain.open().work().companies().warnings().lift(site.sign)),
                quiet(Chain.A_WEEK, Chain::waits),
                quiet("undo import", chain -> chain.open().imports().undo(site.brought)),
                quiet("import", chain -> chain.imported(ChainSite.bringIn(chain.open(), "18|Tsion"))),
                quiet("undo own import", chain -> chain.open().imports().undo(chain.own())),
                quiet("propose deleting",
                        chain -> chain.open().retention().propose(chain.open().retention().page().due()
                                .stream().map(DueRecord::entry).filter(entry -> entry.kind() != RetentionKind.LOOK)
                                .toList())),
                quiet("approve deleting", chain -> chain.open().retention().approve(chain.open().retention().page()
                        .proposals().stream().findFirst().orElseThrow(Chain.NOTHING).id(), _ -> {})),
                quiet("clear herself", chain -> {
                    var today = chain.open().clearances().today();
                    for (var one : Requirement.values()) {
                        chain.open().clearances().record(new ClearanceForm(chain.her(), Optional.of(one),
                                TypedDate.nearest(today.toString(), today), TypedDate.next(
                                        one == Requirement.CRIMINAL_RECORD ? today.plusDays(99).toString() : "",
                                        today)));
                    }
                }),
                quiet("join hidden into own", chain -> chain.open().cardsJoined()
                        .join(chain.mine().id(), site.hidden)),
                quiet("part own", chain -> part(chain, chain.mine().id())),
                quiet("part from own", chain -> part(chain, site.woman)),
                quiet("part hidden", chain -> part(chain, site.kept)),
                act("open the parted", chain -> {
                    chain.open().participants().open(site.folded);
                    return chain.open().vault().look(tx -> tx.handle().createQuery("select count(*) from card_merge "
                            + "where kept = :kept and undone_on is not null").bind("kept", site.kept.value())
                            .mapTo(Integer.class).one()) > 0 && chain.isHerself()
                                    ? Set.of("hidden and parted")
                                    : Set.of();
                }),
                quiet("set code", Chain::setsCode),
                act("come by code", Chain::byCode),
                act("continue", chain -> chain.open().leavingOff().present()
                        .filter(left -> left.unsaved().contains(site.hiddenCard) && !chain.me().equals(site.second))
                        .isPresent()
                                ? Set.of("hidden in what somebody else typed")
                                : Set.of()),
                act("notes", chain -> NotesOfTeam.read(chain.open().teamNotes()).contains(ChainSite.COORDINATORS_NOTE)
                        && !chain.open().signedIn().member().roles().contains(Role.COORDINATOR)
                                ? Set.of("never: note for coordinators")
                                : Set.of()),
                quiet("delete notes", chain -> NotesOfTeam.delete(chain.open().teamNotes())),
                quiet("delete grant", chain -> chain.open().reports().grants().delete(
                        chain.open().reports().grants().all().stream().findFirst().orElseThrow(Chain.NOTHING)
                                .grant())));
    }

    private static void part(Chain chain, ParticipantId card) {
        chain.open().cardsJoined().part(card, chain.open().cardsJoined().of(card).stream().findFirst()
                .orElseThrow(Chain.NOTHING).id());
    }

    private void hide(Chain chain, StaffId from) {
        chain.open().participants().keptAway().keep(site.other, from, KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
    }
}
