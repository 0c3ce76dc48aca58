/// The address book: services and organisations that can help. It contains nothing about any woman.
@NullMarked
package org.daybook.services;

import org.jspecify.annotations.NullMarked;
