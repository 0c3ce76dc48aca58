package org.daybook.exchange;

import org.daybook.ui.Place;

/// Where somebody decides what registers say of women who are here already.
public record ProposalsPlace() implements Place {}
