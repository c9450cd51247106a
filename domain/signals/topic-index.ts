/** What is found by topics: an event tries the entries of its own topics only, and those that any event may concern. */
export class TopicIndex<Entry> {
  private readonly byTopic = new Map<string, Set<Entry>>();
  private readonly everywhere = new Set<Entry>();

  /** @param topics one of which an event must have; undefined: any event may concern the entry */
  add(topics: readonly string[] | undefined, entry: Entry): void {
    if (!topics) this.everywhere.add(entry);
    for (const topic of topics ?? []) {
      const entries = this.byTopic.get(topic) ?? new Set();
      this.byTopic.set(topic, entries.add(entry));
    }
  }

  remove(topics: readonly string[] | undefined, entry: Entry): void {
    this.everywhere.delete(entry);
    for (const topic of topics ?? []) {
      const entries = this.byTopic.get(topic);
      entries?.delete(entry);
      if (entries?.size === 0) this.byTopic.delete(topic);
    }
  }

  /** Each entry once. */
  candidates(topics: readonly string[]): Iterable<Entry> {
    const found = topics.flatMap((topic) => this.byTopic.get(topic) ?? []);
    if (found.length === 0) return this.everywhere;
    if (found.length === 1 && this.everywhere.size === 0) return found[0]!;
    return new Set([...this.everywhere, ...found.flatMap((entries) => [...entries])]);
  }
}
