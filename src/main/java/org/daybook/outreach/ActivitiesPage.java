package org.daybook.outreach;

import java.time.LocalDate;
import java.util.List;

/// The activities of a year, and what may be handed out at one.
///
/// @param today     the site's date
/// @param year      the year shown
/// @param years     the years with activities, including the current one, the latest first
/// @param entries   the activities, the newest first
/// @param materials all materials by title
/// @param smallest  the smallest group of people that is reported in that year
public record ActivitiesPage(LocalDate today, int year, List<Integer> years, List<ActivityEntry> entries,
        List<Material.Stock> materials, int smallest) {
    public ActivitiesPage {
        years = List.copyOf(years);
        entries = List.copyOf(entries);
        materials = List.copyOf(materials);
    }
}
