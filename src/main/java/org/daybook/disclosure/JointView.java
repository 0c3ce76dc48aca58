package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The knowledge of a person who has the reports of several sites and the joint one. The joint numbers are sums of the
/// published ones and thus of the same unknown counts: each of its rows follows from the sites' reports and narrows nothing.
/// That is checked here row by row; if a row did not follow, everything would be attacked together.
public final class JointView {
    private final List<AttackerView> sites;
    private final List<JointRow> rows;

    private JointView(List<AttackerView> sites, List<JointRow> rows) {
        this.sites = List.copyOf(sites);
        this.rows = List.copyOf(rows);
    }

    /// @param reports what each site published for one period; no site twice
    /// @param known   returns what is public knowledge in addition to the report of a site
    public static JointView of(List<Published> reports, Function<Published, Known> known) {
        var sites = reports.stream().map(report -> known.apply(report).view(report)).toList();
        Map<String, List<JointRow.Share>> shares = new LinkedHashMap<>();
        for (int place = 0; place < reports.size(); place++) {
            new JointShares(reports.get(place), sites.get(place))
                    .all().forEach((figure, share) -> shares.computeIfAbsent(figure, _ -> new ArrayList<>())
                            .add(share));
        }
        return new JointView(sites, shares.values().stream().map(JointRow::new).toList());
    }

    /// Returns the view as if only this period were known: nothing is inferred from the combined categories in it, because they
    /// may come from an earlier report of the year.
    ///
    /// @param ties how the tables of the catalogue are linked
    public static JointView of(List<Published> reports, Ties ties) {
        return of(reports, report -> new Known(AlreadyHidden.in(List.of(report)), ties, List.of()));
    }

    /// Returns the reports and the joint one as the attacker reads them.
    public AttackerView view() {
        var relations = new ArrayList<>(apart().relations());
        rows.forEach(row -> relations.addAll(row.relations()));
        return new AttackerView("joint", apart().threshold(), apart().tables(), relations);
    }

    /// Returns the reports without the joint one as the attacker reads them.
    public AttackerView apart() {
        return new AttackerView("sites", sites.getFirst().threshold(),
                sites.stream().flatMap(site -> site.tables().stream()).toList(),
                sites.stream().flatMap(site -> site.relations().stream()).toList());
    }

    /// Returns the counts about which a person who has all of this can find out too much; empty if the numbers contradict each
    /// other.
    public Optional<Set<String>> broken() {
        if (!rows.stream().allMatch(JointRow::follows)) {
            return Promise.broken(view());
        }
        var found = new HashSet<String>();
        for (var site : sites) {
            var broken = Promise.broken(site);
            if (broken.isEmpty()) {
                return broken;
            }
            broken.ifPresent(found::addAll);
        }
        return Optional.of(Set.copyOf(found));
    }
}
