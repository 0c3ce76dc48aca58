package org.daybook.reports;

import static org.daybook.reports.GrantSite.grant;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.daybook.base.Quarter;
import org.daybook.base.ReportingYear;
import org.daybook.base.YearStart;
import org.daybook.disclosure.RunningGrant;
import org.daybook.reports.GrantSite.Life;

/// Invented sites funded by grants, in calendar years and in years that begin in April or October.
final class GrantSites {
    private GrantSites() {}

    /// Returns one of them.
    static GrantSite named(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    /// Returns all of them, by name.
    static Map<String, GrantSite> all() {
        var sites = new TreeMap<String, GrantSite>();
        var whole = grant(1, "2025-01", "2026-12");
        var later = grant(1, "2025-05", "2026-09");
        var first = grant(1, "2025-01", "2026-12", 0, 1);
        var second = grant(2, "2025-04", "2026-06", 1, 2);
        var third = grant(3, "2025-07", "2026-03", 3);
        var year = grant(1, "2025-01", "2025-12");
        var next = grant(2, "2026-01", "2026-12");
        var part = grant(2, "2025-01", "2026-12", 0);
        for (int women : List.of(31, 45, 60, 90)) {
            add(sites, "whole-" + women, women, Life.CHANGING, List.of(whole), 60);
            add(sites, "one-newcomer-" + women, women, Life.ONE_NEWCOMER, List.of(whole), 60);
            add(sites, "overlapping-" + women, women, Life.CHANGING, List.of(first, second), 60, 30, 30);
            add(sites, "three-" + women, women, Life.CHANGING, List.of(first, second, third), 50, 30, 30, 20);
            add(sites, "all-and-part-" + women, women, Life.ONE_NEWCOMER, List.of(later, second), 55, 45, 20);
            add(sites, "nested-" + women, women, Life.CHANGING, List.of(whole, part), 80, 20);
            add(sites, "nested-all-but-one-" + women, women, Life.ONE_NEWCOMER, List.of(whole, part), 100, -1);
            add(sites, "one-woman-" + women, women, Life.CHANGING, List.of(first, second), 80, 0, -1);
            add(sites, "successive-" + women, women, Life.CHANGING, List.of(year, next), 50);
            add(sites, "equal-" + women, women, Life.ONE_NEWCOMER,
                    List.of(part, grant(3, "2025-01", "2026-12", 0)), 70);
        }
        add(sites, "static-45", 45, Life.STATIC, List.of(first, second), 60, 20, 30);
        add(sites, "collapse-60", 60, Life.COLLAPSE, List.of(whole), 50);
        add(sites, "collapse-90", 90, Life.COLLAPSE, List.of(first, second), 60, 20, 60);
        add(sites, "oscillating-12", 12, Life.OSCILLATING, List.of(whole, part), 80, 20);
        add(sites, "oscillating-24", 24, Life.OSCILLATING, List.of(first, second), 50, 30, 50);
        add(sites, "all-others-31", 31, Life.ALL_OTHERS, List.of(whole, part), 70);
        add(sites, "ten-90", 90, Life.ONE_NEWCOMER, List.of(first, second), 100, 0, -10);
        add(sites, "one-quarter-45", 45, Life.CHANGING, List.of(grant(1, "2025-04", "2025-06", 0)), 70);
        add(sites, "half-years-60", 60, Life.CHANGING, List.of(grant(1, "2025-01", "2025-06"),
                grant(2, "2025-07", "2025-12"), grant(3, "2025-01", "2025-12", 1)), 30, 60);
        add(sites, "two-months-60", 60, Life.CHANGING, List.of(grant(1, "2025-02", "2025-03"),
                grant(2, "2025-02", "2025-05", 0, 1)), 40, 40);
        add(sites, "reused-number-60", 60, Life.CHANGING, List.of(grant(2, "2025-01", "2026-12"),
                grant(1, "2025-01", "2025-03", 0), grant(1, "2026-04", "2026-12", 1)), 50, 20);
        add(sites, "gap-60", 60, Life.ONE_NEWCOMER, List.of(whole, part), 50, 20);
        // Nothing was published about the last quarter of the first year.
        sites.computeIfPresent("gap-60", (_, site) -> site.in(new ReportingYear(new Quarter(2025, 1), 3),
                YearStart.JANUARY.year(2026)));
        var april = List.copyOf(sites.keySet()).stream()
                .filter(name -> name.endsWith("-45") || name.equals("half-years-60"))
                .toList();
        april.forEach(name -> sites.put("april-" + name, Objects.requireNonNull(sites.get(name)).in(
                new ReportingYear(new Quarter(2025, 1), 1), YearStart.APRIL.year(2025), YearStart.APRIL.year(2026))));
        for (var name : List.of("overlapping-45", "two-months-60", "collapse-60")) {
            sites.put("october-" + name, Objects.requireNonNull(sites.get(name)).in(
                    new ReportingYear(new Quarter(2025, 1), 3), YearStart.OCTOBER.year(2025),
                    YearStart.OCTOBER.year(2026)));
        }
        return sites;
    }

    /// Returns five of them for one to three quarters: grants that overlap, in a calendar year and over the start of one from
    /// April, a quarter that is not final, a number that is reused, and three grants.
    static Map<String, GrantSite> brief() {
        var first = new ReportingYear(new Quarter(2025, 1), 1);
        return Map.of("overlapping", named("overlapping-45").in(new ReportingYear(new Quarter(2025, 1), 3)),
                "april", named("overlapping-45").in(first, new ReportingYear(new Quarter(2025, 2), 2)),
                "gap", named("gap-60").in(first, new ReportingYear(new Quarter(2025, 3), 1)),
                "three", named("three-45").in(new ReportingYear(new Quarter(2025, 3), 1)),
                "reused-number", named("reused-number-60").in(first, new ReportingYear(new Quarter(2026, 2), 2)));
    }

    private static void add(Map<String, GrantSite> sites, String name, int women, Life life, List<RunningGrant> grants,
            Integer... shares) {
        sites.put(name, GrantSite.of(name.hashCode(), women, life, grants, List.of(shares)));
    }
}
