package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.disclosure.JointRow.Share;

/// One site's contributions to the numbers of a joint report.
///
/// @param report what it published
/// @param view   what its own report discloses
record JointShares(Published report, AttackerView view) {
    private static final String NOT_BROKEN_DOWN = "|not-broken-down";

    /// Returns the contributions by figure of the joint report. What a site combined, or did not break down, has a figure of
    /// its own.
    Map<String, Share> all() {
        var shares = new LinkedHashMap<String, Share>();
        for (var numbers : report.populations()) {
            var whole = total(numbers.total(), place(numbers.name()));
            whole.ifPresent(share -> shares.put(numbers.name(), share));
            for (var table : numbers.tables()) {
                var figure = numbers.name() + "|" + table.table();
                switch (table) {
                    case ProtectedTable.Shown shown -> {
                        shown.rows()
                                .forEach(row -> shares.put(figure + "=" + row.category(), row(numbers, shown, row)));
                        shown.together().ifPresent(group -> shares.put(figure + NOT_BROKEN_DOWN,
                                together(numbers, shown, group)));
                    }
                    case ProtectedTable.NotShown _ ->
                        whole.ifPresent(share -> shares.put(figure + NOT_BROKEN_DOWN, share));
                }
            }
        }
        report.events().forEach(
                (event, value) -> total(value, place(event)).ifPresent(share -> shares.put(event, share)));
        return shares;
    }

    private String place(String population) {
        return AttackerView.where(report) + "." + population;
    }

    private Optional<Share> total(PublishedTotal total, String count) {
        return switch (total) {
            case PublishedTotal.Exact exact ->
                Optional.of(new Share(exact.value(), 0, 0, List.of(count), exact.value(), exact.value()));
            case PublishedTotal.Rounded rounded -> claim(count).map(said -> new Share(rounded.value(), Promise.WIDTH,
                    0, List.of(count), said.least(), said.most()));
            case PublishedTotal.FewerThanTen _,PublishedTotal.Withheld _ -> Optional.empty();
        };
    }

    /// Returns what the site's report states about a total.
    private Optional<Claim.Between> claim(String count) {
        return view.tables().stream().filter(table -> table.dimension().isEmpty())
                .filter(table -> table.population().equals(count)).flatMap(table -> table.cells().stream())
                .map(AttackerView.Cell::claim).filter(Claim.Between.class::isInstance)
                .map(Claim.Between.class::cast).findFirst();
    }

    private Share row(Published.Numbers numbers, ProtectedTable.Shown shown, ProtectedTable.Row row) {
        return group(row.value(), List.of(count(numbers, shown, row.category())));
    }

    private Share together(Published.Numbers numbers, ProtectedTable.Shown shown, ProtectedTable.Together group) {
        var counts = new ArrayList<String>();
        group.categories().forEach(category -> counts.add(count(numbers, shown, category)));
        return group(group.value(), counts);
    }

    /// A printed group has at least as many people as the threshold.
    private Share group(int number, List<String> counts) {
        int floor = report.threshold().people();
        return new Share(number, Promise.WIDTH, floor, counts, Math.max(floor, number - Promise.WIDTH),
                number + Promise.WIDTH);
    }

    private String count(Published.Numbers numbers, ProtectedTable.Shown shown, String category) {
        return place(numbers.name()) + "|" + shown.table() + "=" + category;
    }
}
