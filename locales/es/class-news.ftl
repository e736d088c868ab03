### Las buenas noticias de una clase, que van con sus mensajes semanales

class-news-see = Buenas noticias de la clase

class-news-head = Buenas noticias de { $class }, con los mensajes del { $moment }:

class-news-words = { $words }

class-news-line = ─

class-news-tap = Toque lo que quiera quitar o incluir. Lo que escriba ahora se añade.

class-news-empty = No hay avisos de la clase desde los últimos mensajes. Escriba una o dos frases y saldrán con los mensajes.

class-news-too-long = { $over ->
    [one] Sobra un carácter. Por favor, quite algo.
    [many] Sobran { $over } de caracteres. Por favor, quite algo.
   *[other] Sobran { $over } caracteres. Por favor, quite algo.
}

class-news-not-allowed = Aquí se nombra a { $children }, y su familia no ha permitido que otras personas lo lean. Por favor, quítelo o dígalo con otras palabras.

class-news-names = Aquí se nombra a { $children }: lo leerán todas las familias de la clase.

class-news-taken = ✓ { $words }

class-news-left-out = – { $words }

class-news-good = Está bien

class-news-found-good = { $teacher } lo ha dado por bueno.

class-news-is-good = Se ha dado por bueno.

class-news-change = Cambiar

class-news-not-now = { $class }: esta semana no van buenas noticias de la clase con los mensajes. Puede elegir con qué frecuencia van.

class-news-left = Estas buenas noticias de { $class } ya han salido:

class-news-none-left = { $class }: con estos mensajes no salieron buenas noticias de la clase.

class-news-in-words = Las buenas noticias de la clase van en palabras: por favor, escríbalas.

class-news-held = Las buenas noticias de { $class } no han salido: nombran a { $children }, y su familia no permite que otras personas lo lean.
