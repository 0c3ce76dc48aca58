package org.daybook.app;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.site.OpenSite;
import org.daybook.staff.Permission;
import org.daybook.staff.RolesMay;
import org.daybook.work.CompanyWarnings;

/// Decides after a chain what should not have happened: what she may not read has reached her, what reached her left neither
/// an audit line nor a review, or something irreversible was done by one person alone.
final class ChainOracle {
    /// Acts about the team that a colleague must review.
    private static final List<String> OF_THE_TEAM = List.of("add-member", "change-roles", "remove-member",
            "trust-with-girls");

    private final ChainSite site;
    private final ChainSite.Start start;
    private final OpenSite open;
    private final Chain chain;
    private final List<Waits> fresh;
    private final Set<String> faults = new LinkedHashSet<>();

    private ChainOracle(Chain chain) {
        this.chain = chain;
        site = chain.site();
        start = chain.start();
        open = chain.open();
        fresh = reviews(open).stream().filter(review -> !start.readBefore().contains(review.id())).toList();
    }

    /// A review that waits, as stored.
    record Waits(UUID id, String act, String subjects, boolean why) {}

    /// Returns what should not have happened in a chain, in our own words.
    static Set<String> faults(Chain chain) {
        var oracle = new ChainOracle(chain);
        oracle.judgeWhatReachedHer();
        oracle.judgeWhatSheDidAlone();
        oracle.judgeTheTeam();
        return oracle.faults;
    }

    static List<Waits> reviews(OpenSite open) {
        return open.vault().look(tx -> tx.handle().createQuery("""
                select id, act, subjects, reason is not null why
                  from review
                 where verdict is null""")
                .map((result, _) -> new Waits(UUID.fromString(result.getString("id")), result.getString("act"),
                        result.getString("subjects"), result.getBoolean("why")))
                .list());
    }

    private void judgeWhatReachedHer() {
        // As somebody else, or with other roles: the reviewer of that change sees what it was used for.
        boolean covered = awaits(Set.of("add-member", "change-roles", "reset-passphrase"));
        // The woman is not hidden from those as whom she signed in.
        boolean asAnother = awaits(Set.of("add-member", "reset-passphrase"));
        // A pending review about somebody is erased with her.
        boolean reviewed = count(open, "mark where subject = '" + site.woman.value() + "'") > 0 || fresh.stream()
                .anyMatch(review -> review.why() && review.subjects().contains(site.woman.value().toString()));
        var reached = chain.reached();
        reached.stream().filter(one -> one.startsWith("hidden") && !asAnother || one.startsWith("never"))
                .forEach(faults::add);
        say("found by name though she opens no record", reached.contains("found") && !covered
                && !RolesMay.ever(start.roles(), Permission.OPEN_RECORD));
        say("searched without a line",
                reached.contains("found") && count(open, "audit where act = 'find-people'") == 0);
        say("opened without a reason", reached.contains("record") && !reviewed && !covered
                && !RolesMay.everyDay(start.roles(), Permission.OPEN_RECORD));
        say("read a file without a reason", reached.contains("file") && !reviewed && !covered
                && !RolesMay.everyDay(start.roles(), Permission.OPEN_CASE));
        say("reached papers without a reason", reached.contains("papers") && !reviewed && !covered);
        say("read why about a girl without being trusted",
                reached.contains("a girl's reason") && !covered && !awaits(Set.of("trust-with-girls")));
    }

    private void judgeWhatSheDidAlone() {
        say("erased alone", count(open, "mark where what = 'erased'") > 0);
        say("exported everything openly alone",
                count(open, "audit where act = 'export-open' and outcome = 'done'") > 0);
        say("lifted a sign alone", count(open, "mark where what = '" + CompanyWarnings.LIFTED + "'") > 0);
        say("took back somebody's import unseen", !awaits(Set.of("undo-import"))
                && count(open, "data_import where id = '" + site.brought.value() + "'") == 0);
        say("deleted a grant without a trace", count(open, "funding_grant") == 0
                && count(open, "journal where tab = 'funding_grant' and op = 'd'") == 0);
        say("recorded her own documents alone",
                count(open, "clearance where staff = '" + chain.her().value() + "'") > 0);
        say("parted a card from which she was kept away",
                count(open, "card_merge where kept = '" + site.kept.value() + "' and undone_on is not null") > 0
                        && count(open, "kept_away where staff = '" + chain.her().value() + "' and participant in ('"
                                + site.kept.value() + "', '" + site.folded.value() + "')") < 2);
    }

    private void judgeTheTeam() {
        for (var act : OF_THE_TEAM) {
            say("nobody reads " + act,
                    !awaits(Set.of(act)) && count(open, "audit where detail is not 'key-renewed' and "
                            + "detail not like 'undone%' and outcome = 'done' and seq > " + start.linesBefore()
                            + " and act = '"
                            + act + "'") > 0);
        }
        say("alone with the team", List.of(site.first, site.second).stream().noneMatch(who -> count(open,
                "staff_member where id = '" + who.value()
                        + "' and left_on is null and roles like '%coordinator%'") > 0));
    }

    private boolean awaits(Set<String> acts) {
        return fresh.stream().anyMatch(review -> acts.contains(review.act()));
    }

    private void say(String fault, boolean happened) {
        if (happened) {
            faults.add(fault);
        }
    }

    /// @param what written in our own words
    static long count(OpenSite open, String what) {
        return open.vault().look(tx -> tx.handle().createQuery("select count(*) from " + what).mapTo(Long.class)
                .one());
    }
}
