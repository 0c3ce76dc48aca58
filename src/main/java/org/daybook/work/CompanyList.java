package org.daybook.work;

import org.daybook.ui.Place;

/// The start page of work: companies, openings, and what is due.
public record CompanyList() implements Place {}
