extension Settlement {
    /// What forms about one doubt or unread cell carry: another text wherever something else was said of it.
    package static func code(of settlement: Settlement?) -> String {
        settlement.map { "\($0.moment.milliseconds).\($0.author)" } ?? "0"
    }

    /// What forms about a whole draft carry: another text wherever something was said of any of it.
    package static func code(of all: some Collection<Settlement>) -> String {
        "\(all.count).\(all.map(\.moment).max().map { "\($0.milliseconds)" } ?? "0")"
    }
}
