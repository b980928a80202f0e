import Application

extension RegisterStore {
    /// The use cases' view of people and their posts.
    package var peoplePort: PeoplePort {
        let store = PeopleStore(database: database, log: log, ids: ids)
        return PeoplePort(
            people: { agency throws(StoreFault) in try await store.people(of: agency) },
            appointments: { agency throws(StoreFault) in try await store.appointments(of: agency) },
            enter: { entry, agency, authorship throws(StoreFault) in
                try await store.enter(entry, at: agency, by: authorship)
            },
            change: { person, entry, agency, seen, authorship throws(StoreFault) in
                try await store.change(person, to: entry, at: agency, seen: seen, by: authorship)
            },
            remove: { person, agency, seen, authorship throws(StoreFault) in
                try await store.remove(person, at: agency, seen: seen, by: authorship)
            },
            appoint: { person, post, first, authorship throws(StoreFault) in
                try await store.appoint(person, to: post, from: first, by: authorship)
            },
            release: { id, agency, last, seen, authorship throws(StoreFault) in
                try await store.release(id, at: agency, after: last, seen: seen, by: authorship)
            })
    }
}
