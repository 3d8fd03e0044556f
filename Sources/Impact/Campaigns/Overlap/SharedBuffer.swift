/// The memory of an array that is being made, for several threads that each fill places of their own.
///
/// Whoever makes one promises two things: no place is written by two threads, and none is read before the threads that
/// write have ended.
struct SharedBuffer<Element: BitwiseCopyable>: @unchecked Sendable {
  /// The places.
  let places: UnsafeMutableBufferPointer<Element>

  /// A buffer whose places are written as promised above.
  init(_ places: UnsafeMutableBufferPointer<Element>) { self.places = places }
}
