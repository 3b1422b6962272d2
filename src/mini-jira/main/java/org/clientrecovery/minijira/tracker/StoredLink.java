package org.clientrecovery.minijira.tracker;

/** A link: "source {outward of the type} destination". */
public record StoredLink(long id, long typeId, long sourceId, long destinationId) {}
