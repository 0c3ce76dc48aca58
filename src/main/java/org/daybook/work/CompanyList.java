package org.daybook.work;

import org.daybook.ui.Place;

/// The room of work: companies, openings, and what is due.
public record CompanyList() implements Place {}
