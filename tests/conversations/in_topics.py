"""What teachers do in topics, in one line each."""

from tests.people import Person, drawn
from tests.school import TheSchool

ADA = "Ada K. · 3B"
OMAR = "Omar H. · 3B"


async def has_topics(school: TheSchool) -> None:
    """The bot's owner switches topics on, and the bot is told so when it is started anew."""
    school.telegram.bot.has_topics = school.telegram.bot.people_make_topics = True
    await school.crashes_and_restarts()


async def chooses_topics(school: TheSchool, *teachers: Person) -> None:
    """The bot has topics, and these teachers want one for each child."""
    await has_topics(school)
    for teacher in teachers:
        await teacher.writes("/settings")
        await teacher.taps("One topic per child: off")


def topics(person: Person) -> list[str]:
    return [topic.name for topic in person.phone.topics]


def number_of(person: Person, name: str = ADA) -> int:
    (topic,) = (topic for topic in person.phone.topics if topic.name == name)
    return topic.number


def opens_topic(person: Person, name: str = ADA) -> None:
    person.phone.opens_topic(number_of(person, name))


def stands_in(person: Person, name: str = ADA) -> list[str]:
    """What the bot said in a topic, from the oldest on, without the message of its beginning."""
    number = number_of(person, name)
    there = [each for each in person.received if each.topic == number and each.kind != "service"]
    return [drawn(message) for message in there]


def stands_in_no_topic(person: Person) -> list[str]:
    return [drawn(message) for message in person.received if message.topic is None]
