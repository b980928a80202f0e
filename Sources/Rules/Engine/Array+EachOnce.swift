import Domain

extension Array where Element == Place {
    /// Without repeats: the same value in the same cell. A reprint has the path of its first print, but its own cell.
    var eachOnce: [Place] {
        var seen: Set<Place> = []
        return filter { place in
            var key = place
            key.quote = ""
            return seen.insert(key).inserted
        }
    }
}
