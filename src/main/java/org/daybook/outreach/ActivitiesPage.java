package org.daybook.outreach;

import java.time.LocalDate;
import java.util.List;

/// The activities of a year, and what may be handed out at one.
///
/// @param today     the site's date
/// @param year      which year
/// @param years     of which years there are any, this year among them, the last first
/// @param entries   the newest first
/// @param materials every material by its title
/// @param smallest  the smallest group of people that is told of in that year
public record ActivitiesPage(LocalDate today, int year, List<Integer> years, List<ActivityEntry> entries,
        List<Material.Stock> materials, int smallest) {
    public ActivitiesPage {
        years = List.copyOf(years);
        entries = List.copyOf(entries);
        materials = List.copyOf(materials);
    }
}
