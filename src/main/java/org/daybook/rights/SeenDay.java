package org.daybook.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.staff.TrailLine;

/// Who did what with her record on one day; the same action by the same person is listed once.
///
/// @param day  at the site
/// @param acts newest first
public record SeenDay(LocalDate day, List<Act> acts) {
    /// As many as fit on a screen that is read together.
    private static final int MOST = 60;

    /// @param who  initials; empty if unknown
    /// @param seen what she or he did
    public record Act(String who, Seen seen) {}

    public SeenDay {
        acts = List.copyOf(acts);
    }

    /// Returns the newest 60 acts, newest day first.
    static List<SeenDay> of(List<TrailLine> lines) {
        Map<LocalDate, Set<Act>> days = new LinkedHashMap<>();
        int told = 0;
        for (var line : lines) {
            var kind = Seen.of(line);
            if (kind.isPresent() && told < MOST && days.computeIfAbsent(line.at().toLocalDate(),
                    _ -> new LinkedHashSet<>()).add(new Act(line.initials(), kind.get()))) {
                told++;
            }
        }
        var shown = new ArrayList<SeenDay>();
        days.forEach((day, acts) -> shown.add(new SeenDay(day, List.copyOf(acts))));
        return shown.stream().filter(day -> !day.acts().isEmpty()).toList();
    }
}
